<?php
// What a test does to its WordPress without a browser: php site.php <folder of the site> <command> <JSON>
// Prints the answer as JSON.
[ , $site, $command, $given ] = $argv;
$given = json_decode( $given, true );

$_SERVER['HTTP_HOST']       = substr( $given['url'], 7 );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

/** Every row that contains the word, as "table: row" in JSON. */
function rows_with( $word ) {
	global $wpdb;
	$found = array();
	foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
		foreach ( $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A ) as $row ) {
			if ( false !== stripos( implode( ' ', $row ), $word ) ) {
				$found[] = array( 'table' => $table ) + $row;
			}
		}
	}
	return $found;
}

function run_command( $command, $given ) {
	global $wpdb, $wp_version;
	switch ( $command ) {
		case 'install':
			require_once ABSPATH . 'wp-admin/includes/upgrade.php';
			wp_install( 'Arroyo Clinic', 'admin', 'admin@example.org', false, '', 'admin' );
			wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
			return true;
		case 'versions':
			return array( 'WordPress' => $wp_version, 'PHP' => PHP_VERSION, 'MariaDB' => $wpdb->db_server_info() );
		case 'theme':
			switch_theme( $given['name'] );
			return wp_get_theme()->get( 'Name' );
		case 'language':
			// What Settings, General, Site Language writes.
			update_option( 'WPLANG', $given['locale'] );
			return true;
		case 'post':
			// As this user saves it: WordPress filters what authors may not write, and nothing of an administrator.
			wp_set_current_user( get_user_by( 'login', $given['user'] ?? 'author' )->ID );
			kses_init();
			$post = array( 'post_title' => $given['title'], 'post_content' => $given['content'], 'post_status' => 'publish' );
			return get_permalink( wp_insert_post( wp_slash( $post ), true ) );
		case 'newest':
			return get_posts( array( 'numberposts' => 1, 'post_status' => 'any' ) )[0]->post_content;
		case 'tables':
			return $wpdb->get_col( 'SHOW TABLES' );
		case 'rows':
			return rows_with( $given['word'] );
	}
	throw new Exception( "There is no command $command." );
}

if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
	// The database does not exist yet; wp-config.php says where it is.
	preg_match( "/DB_HOST', 'localhost:(.*?)'/", file_get_contents( "$site/wp-config.php" ), $found );
	$server = new mysqli( 'localhost', 'root', '', '', 0, $found[1] );
	$server->query( 'CREATE DATABASE wp CHARACTER SET utf8mb4' );
}
require "$site/wp-load.php";
echo wp_json_encode( run_command( $command, $given ) );
