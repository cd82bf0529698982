<?php
/**
 * The files that `evenhand bundle` has put into dist/: which there are, and how a page loads them.
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
	static $files = false;
	if ( false === $files ) {
		$file  = dirname( __DIR__ ) . '/dist/embed.json';
		$found = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : null;
		$files = isset( $found['scripts'], $found['style']['name'], $found['pack']['id'] ) ? $found : null;
	}
	return $files;
}

/**
 * The address of a file of dist/.
 *
 * @param string $name Its name in embed.json.
 * @return string
 */
function evenhand_address( $name ) {
	return plugins_url( 'dist/' . $name, dirname( __DIR__ ) . '/evenhand.php' );
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

