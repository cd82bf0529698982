<?php
// What of WordPress the plugin calls, so that its PHP can be run where no WordPress is: php wordpress.php <plugin> <locale> <shortcode's attributes as JSON>
// Prints a page of a site in that locale, with the shortcode and with the block.
[ , $plugin, $locale, $given ] = $argv;
define( 'ABSPATH', __DIR__ );
$hooks = array();
$files = array();
$block = null;
$short = null;
$asked = array();
$stack = array();
$inline = array();

function add_filter( $hook, $do, $priority = 10, $takes = 1 ) {
	$GLOBALS['hooks'][ $hook ][] = array( $do, $takes );
}
function add_action( $hook, $do, $priority = 10 ) {
	add_filter( $hook, $do, $priority, 0 );
}
function apply_filters( $hook, $value, ...$more ) {
	$GLOBALS['stack'][] = $hook;
	foreach ( $GLOBALS['hooks'][ $hook ] ?? array() as [ $do, $takes ] ) {
		$value = $do( ...array_slice( array( $value, ...$more ), 0, $takes ) );
	}
	array_pop( $GLOBALS['stack'] );
	return $value;
}
function do_action( $hook ) {
	foreach ( $GLOBALS['hooks'][ $hook ] ?? array() as [ $do ] ) {
		$do();
	}
}
function current_filter() {
	return end( $GLOBALS['stack'] );
}
function determine_locale() {
	return $GLOBALS['locale'];
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_html__( $text, $domain ) {
	return esc_html( __( $text, $domain ) );
}
function esc_url( $address ) {
	return esc_attr( $address );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function __( $text, $domain ) {
	return apply_filters( "gettext_$domain", $text, $text, $domain );
}
function sanitize_text_field( $text ) {
	return trim( preg_replace( '/\s+/', ' ', strip_tags( $text ) ) );
}
function wp_kses_post( $text ) {
	return strip_tags( $text, '<p><a><strong>' );
}
function wp_json_encode( $value ) {
	return json_encode( $value );
}
function plugins_url( $path, $file ) {
	return '/plugin/' . $path;
}
function wp_register_script( $handle, $address ) {
	$GLOBALS['files'][ "script $handle" ] = "<script type='text/javascript' src='$address' id='$handle-js'></script>";
}
function wp_register_style( $handle, $address ) {
	$GLOBALS['files'][ "style $handle" ] = "<link rel='stylesheet' id='$handle-css' href='$address' media='all' />";
}
function wp_enqueue_script( $handle ) {
	$GLOBALS['asked'][ "script $handle" ] = array( 'script', $handle );
}
function wp_enqueue_style( $handle ) {
	$GLOBALS['asked'][ "style $handle" ] = array( 'style', $handle );
}
function wp_add_inline_script( $handle, $script, $where ) {
	$GLOBALS['inline'][] = "$handle $where $script";
}
function register_block_type( $folder, $more ) {
	$GLOBALS['block'] = $more['render_callback'];
}
function add_shortcode( $name, $do ) {
	$GLOBALS['short'] = $do;
}
function shortcode_atts( $known, $given ) {
	return array_merge( $known, array_intersect_key( (array) $given, $known ) );
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-evenhand-guide"';
}
function is_singular() {
	return false;
}

require $plugin . '/evenhand.php';
do_action( 'init' );
do_action( 'wp_enqueue_scripts' );
$body = $short( json_decode( $given, true ), '' ) . $block( array( 'pack' => 'another', 'fallback' => '' ) );
ob_start();
do_action( 'wp_head' );
$head = ob_get_clean();
foreach ( $asked as $which => [ $kind, $handle ] ) {
	$head .= apply_filters( "{$kind}_loader_tag", $files[ $which ], $handle );
}
$lang = str_replace( '_', '-', $locale );
echo "<!doctype html><html lang=\"$lang\"><head><meta charset=\"utf-8\"><title>Clínica</title><link rel=\"icon\" href=\"data:,\">$head</head><body>$body</body></html>";
fwrite( STDERR, implode( "\n", $inline ) );
