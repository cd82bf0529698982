<?php
/**
 * Plugin Name:       Evenhand
 * Description:       Puts an Evenhand guide on a page, as a block or by the shortcode [evenhand]. Sends nothing, and stores nothing on your site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Evenhand contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       evenhand
 * Domain Path:       /languages
 *
 * @package evenhand
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/files.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/guide.php';

/** Registers the files, the block and the shortcode. */
function evenhand_init() {
	$files = evenhand_files();
	if ( $files ) {
		// No version in the URL: its name contains a hash.
		foreach ( $files['scripts'] as $language => $script ) {
			wp_register_script( evenhand_handle( $language ), evenhand_address( $script['name'] ), array(), null, false );
		}
		wp_register_style( 'evenhand', evenhand_address( $files['style']['name'] ), array(), null );
	}
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'evenhand_block' ) );
	if ( evenhand_is_spanish( determine_locale() ) ) {
		wp_add_inline_script( 'evenhand-guide-editor-script', evenhand_editor_words(), 'before' );
	}
	add_shortcode( 'evenhand', 'evenhand_shortcode' );
}
add_action( 'init', 'evenhand_init' );
