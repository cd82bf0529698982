<?php
/**
 * The words of this plugin in Spanish, on the page and in the editor.
 *
 * @package evenhand
 */

defined( 'ABSPATH' ) || exit;

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
	return require dirname( __DIR__ ) . '/languages/spanish.php';
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

