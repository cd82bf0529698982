<?php
/**
 * Plugin Name:       Evenhand
 * Description:       Puts an Evenhand guide on a page, as a block or by the shortcode [evenhand]. Sends nothing, and stores nothing on your site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Evenhand contributors
 * License:           MIT
 * Text Domain:       evenhand
 *
 * @package evenhand
 */

defined( 'ABSPATH' ) || exit;

/**
 * The names and hashes of the files in dist/, from `evenhand bundle`.
 *
 * @return array|null Null where the files are missing.
 */
function evenhand_files() {
	$file  = __DIR__ . '/dist/embed.json';
	$files = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : null;
	return isset( $files['scripts'], $files['style']['name'], $files['pack']['id'] ) ? $files : null;
}

/**
 * The guide's file for a language: the one that contains it, or else that of the pack's first language, which loads
 * others.
 *
 * @param string $language A locale of WordPress, or a language as HTML names it.
 * @return string A key of `scripts` in embed.json.
 */
function evenhand_language( $language ) {
	$files     = evenhand_files();
	$languages = array_keys( $files['scripts'] ?? array() );
	$wanted    = strtolower( str_replace( '_', '-', $language ) );
	foreach ( $languages as $one ) {
		if ( strtolower( $one ) === $wanted ) {
			return $one;
		}
	}
	// Traditional Chinese is another script, so it does not match Simplified Chinese.
	$is_traditional = 1 === preg_match( '/^zh-(.*-)?(hant|tw|hk|mo)\b/', $wanted );
	foreach ( $is_traditional ? array() : $languages as $one ) {
		if ( strtok( strtolower( $one ), '-' ) === strtok( $wanted, '-' ) ) {
			return $one;
		}
	}
	return $files['language'] ?? '';
}

/** The handle of the guide's file for a language. @param string $language A key of `scripts`. @return string */
function evenhand_handle( $language ) {
	return 'evenhand-' . strtolower( $language );
}

/** Registers the files, the block and the shortcode. */
function evenhand_init() {
	$files = evenhand_files();
	if ( $files ) {
		// No version in the URL: its name contains a hash.
		foreach ( $files['scripts'] as $language => $script ) {
			wp_register_script( evenhand_handle( $language ), plugins_url( 'dist/' . $script['name'], __FILE__ ), array(), null, false );
		}
		wp_register_style( 'evenhand', plugins_url( 'dist/' . $files['style']['name'], __FILE__ ), array(), null );
	}
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'evenhand_block' ) );
	if ( evenhand_is_spanish( determine_locale() ) ) {
		wp_add_inline_script( 'evenhand-guide-editor-script', evenhand_editor_words(), 'before' );
	}
	add_shortcode( 'evenhand', 'evenhand_shortcode' );
}
add_action( 'init', 'evenhand_init' );

/**
 * Every kind of Spanish: es_ES, es_MX, es-419.
 *
 * @param string $language A locale of WordPress, or a language as HTML names it.
 * @return bool
 */
function evenhand_is_spanish( $language ) {
	return 1 === preg_match( '/^es([_-]|$)/i', $language );
}

/** The Spanish words of this plugin, by their English ones. @return array */
function evenhand_spanish_words() {
	return require __DIR__ . '/spanish.php';
}

/**
 * Shows Spanish on a Spanish site. A translation of WordPress's own, if there is one, has priority.
 *
 * @param string $translation What WordPress found.
 * @param string $text        The English words.
 * @return string
 */
function evenhand_translate( $translation, $text ) {
	$is_wanted = $translation === $text && evenhand_is_spanish( determine_locale() );
	return $is_wanted ? ( evenhand_spanish_words()[ $text ] ?? $text ) : $translation;
}
add_filter( 'gettext_evenhand', 'evenhand_translate', 10, 2 );
add_filter( 'gettext_with_context_evenhand', 'evenhand_translate', 10, 2 );

/** The same words for the editor's script. @return string */
function evenhand_editor_words() {
	$words = array_map(
		static function ( $word ) {
			return array( $word );
		},
		evenhand_spanish_words()
	);
	return sprintf( 'wp.i18n.setLocaleData( %s, "evenhand" );', wp_json_encode( $words ) );
}

/** Early if the page contains a guide, so that its style sheet can keep room for it. */
function evenhand_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( 'evenhand/guide', $post ) || has_shortcode( $post->post_content, 'evenhand' ) ) ) {
		wp_enqueue_style( 'evenhand' );
	}
}
add_action( 'wp_enqueue_scripts', 'evenhand_enqueue_early' );

/**
 * Enqueues the style sheet and the file of a language, each once per page.
 *
 * @param string $language That of the guide; empty where it takes that of the page.
 */
function evenhand_enqueue( $language ) {
	wp_enqueue_script( evenhand_handle( evenhand_language( '' === $language ? determine_locale() : $language ) ) );
	wp_enqueue_style( 'evenhand' );
}

/**
 * Makes the script a module, and adds the integrity hash to both files.
 *
 * @param string $tag    The tag as WordPress wrote it.
 * @param string $handle Whose it is.
 * @return string
 */
function evenhand_tag( $tag, $handle ) {
	$files     = evenhand_files();
	$is_script = 'script_loader_tag' === current_filter();
	$ours      = ! $is_script && $files && 'evenhand' === $handle ? $files['style'] : null;
	foreach ( $is_script && $files ? $files['scripts'] : array() as $language => $script ) {
		$ours = evenhand_handle( $language ) === $handle ? $script : $ours;
	}
	if ( ! $ours ) {
		return $tag;
	}
	$added = sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $ours['integrity'] ) );
	if ( ! $is_script ) {
		return str_replace( ' href=', $added . ' href=', $tag );
	}
	return preg_replace( '/<script( type=([\'"])[^\'"]*\2)?/', '<script type="module"' . $added, $tag, 1 );
}
add_filter( 'script_loader_tag', 'evenhand_tag', 10, 2 );
add_filter( 'style_loader_tag', 'evenhand_tag', 10, 2 );

/** Switches every guide off: define( 'EVENHAND_OFF', true ) in wp-config.php. */
function evenhand_switch() {
	if ( defined( 'EVENHAND_OFF' ) && EVENHAND_OFF ) {
		echo '<meta name="evenhand" content="off">' . "\n";
	}
}
add_action( 'wp_head', 'evenhand_switch', 1 );

/**
 * The attributes of the element. Invalid values are left out, and the guide shows that the page does not say.
 *
 * @param array $given As an author wrote it; keys as in the shortcode.
 * @return array Attributes of eh-guide by name.
 */
function evenhand_attributes( $given ) {
	$forms = array(
		'pack'             => '/^[A-Za-z0-9-]+$/',
		'lang'             => '/^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$/',
		'publisher'        => '/\S/',
		'offers_treatment' => '/^(yes|no)$/',
		'emergency_number' => '/^[0-9]{2,15}$/',
		'crisis_number'    => '/^[0-9]{2,15}$/',
		'heading_level'    => '/^[1-6]$/',
	);
	$fit   = array();
	foreach ( $forms as $name => $form ) {
		$value = sanitize_text_field( (string) ( $given[ $name ] ?? '' ) );
		if ( preg_match( $form, $value ) ) {
			$fit[ str_replace( '_', '-', $name ) ] = $value;
		}
	}
	return $fit;
}

/**
 * The fallback without JavaScript, in the language of the guide, or else of the site.
 *
 * @param string $language That of the guide; empty where it takes that of the page.
 * @return string
 */
function evenhand_fallback( $language ) {
	$words = __( 'This guide needs JavaScript. Talk with your own doctor before you agree to anything.', 'evenhand' );
	return esc_html( evenhand_is_spanish( $language ) ? ( evenhand_spanish_words()[ $words ] ?? $words ) : $words );
}

/**
 * The guide's markup.
 *
 * @param array  $given    As an author wrote it; keys as in the shortcode.
 * @param string $fallback What stands there without JavaScript; empty for a sentence of our own.
 * @return string
 */
function evenhand_guide( $given, $fallback ) {
	$markup     = '<eh-guide';
	$attributes = evenhand_attributes( array_filter( array_map( 'strval', $given ), 'strlen' ) + array( 'pack' => evenhand_files()['pack']['id'] ?? '' ) );
	evenhand_enqueue( $attributes['lang'] ?? '' );
	foreach ( $attributes as $name => $value ) {
		$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$words = '' === trim( $fallback ) ? evenhand_fallback( $attributes['lang'] ?? '' ) : wp_kses_post( $fallback );
	return $markup . '><div slot="fallback">' . $words . '</div></eh-guide>';
}

/**
 * [evenhand publisher="Arroyo Clinic" offers_treatment="no"]Shown without JavaScript.[/evenhand]
 *
 * @param array|string $given   An empty string where the shortcode has no attributes.
 * @param string|null  $content What it encloses.
 * @return string
 */
function evenhand_shortcode( $given, $content = null ) {
	$known = array_fill_keys( array( 'pack', 'lang', 'publisher', 'offers_treatment', 'emergency_number', 'crisis_number', 'heading_level' ), '' );
	return evenhand_guide( shortcode_atts( $known, $given, 'evenhand' ), (string) $content );
}

/**
 * The block evenhand/guide.
 *
 * @param array $given By the names in block.json.
 * @return string
 */
function evenhand_block( $given ) {
	$known = array();
	foreach ( $given as $name => $value ) {
		if ( is_scalar( $value ) ) {
			$known[ strtolower( preg_replace( '/([A-Z])/', '_$1', $name ) ) ] = $value;
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), evenhand_guide( $known, $known['fallback'] ?? '' ) );
}
