<?php
/**
 * The Spanish words of this plugin, addressed to the reader as usted. The guide has its own.
 *
 * @package evenhand
 */

defined( 'ABSPATH' ) || exit;

return array(
	'This guide needs JavaScript. Talk with your own doctor before you agree to anything.' => 'La guía necesita JavaScript. Hable con su propio médico antes de aceptar nada.',
	'Puts an Evenhand guide on a page, as a block or by the shortcode [evenhand]. Sends nothing, and stores nothing on your site.' => 'Pone una guía Evenhand en una página, como bloque o con el código corto [evenhand]. No envía nada ni guarda nada en su sitio.',
	'Evenhand guide'                         => 'Guía Evenhand',
	'A short questionnaire, and notes in which every benefit stands beside what speaks against it.' => 'Un cuestionario corto y notas en las que cada ventaja está al lado de lo que habla en contra.',
	'guide'                                  => 'guía',
	'questionnaire'                          => 'cuestionario',
	'decision'                               => 'decisión',
	'Guide'                                  => 'Guía',
	'The guide stands here when the page is shown.' => 'La guía está aquí cuando se muestra la página.',
	'Who runs this page'                     => 'Quién lleva esta página',
	'Do you sell the treatment?'             => '¿Venden ustedes el tratamiento?',
	'Not said: readers are told so'          => 'Sin decir: se avisa a quien lee',
	'No'                                     => 'No',
	'Yes'                                    => 'Sí',
	'Language, such as en; empty for that of the page' => 'Idioma, por ejemplo es; vacío, el de la página',
	'Emergency number'                       => 'Número de emergencias',
	'Level of the top heading'               => 'Nivel del primer título',
	'Shown without JavaScript'               => 'Se muestra sin JavaScript',
);
