<?php
/**
 * The markup of a guide, from the block or from the shortcode.
 *
 * @package evenhand
 */

defined( 'ABSPATH' ) || exit;

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
 * The fallback without JavaScript, in the words of the bundle: what to do, and a link to the guide as one page. That
 * page names the number 112, so that a guide with another number has no link.
 *
 * @param string $language  That of the guide; empty where it takes that of the page.
 * @param string $emergency The number to call.
 * @return string A div, escaped.
 */
function evenhand_fallback( $language, $emergency ) {
	$files    = evenhand_files();
	$language = evenhand_language( '' === $language ? determine_locale() : $language );
	$words    = $files['fallbacks'][ $language ] ?? null;
	if ( ! isset( $words['text'], $words['link'], $files['pages'][ $language ] ) ) {
		return sprintf( '<div slot="fallback">%s</div>', esc_html__( 'This guide needs JavaScript. Talk with your own doctor before you agree to anything.', 'evenhand' ) );
	}
	return sprintf(
		'<div slot="fallback" lang="%s" dir="%s">%s%s</div>',
		esc_attr( $language ),
		esc_attr( $words['dir'] ?? 'auto' ),
		esc_html( str_replace( '{emergency}', $emergency, $words['text'] ) ),
		'112' === $emergency ? sprintf( ' <a href="%s">%s</a>', esc_url( evenhand_address( $files['pages'][ $language ] ) ), esc_html( $words['link'] ) ) : ''
	);
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
	$own = sprintf( '<div slot="fallback">%s</div>', wp_kses_post( $fallback ) );
	return $markup . '>' . ( '' === trim( $fallback ) ? evenhand_fallback( $attributes['lang'] ?? '', $attributes['emergency-number'] ?? '112' ) : $own ) . '</eh-guide>';
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
