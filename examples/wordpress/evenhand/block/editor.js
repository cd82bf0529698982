// The block in the editor: its settings, and a placeholder card. The server renders the guide itself.
( ( { blocks, blockEditor, components, element, i18n } ) => {
	const { createElement: el } = element;
	const { __ } = i18n;
	const { PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } = components;

	const sells = [
		{ value: '', label: __( 'Not said: readers are told so', 'evenhand' ) },
		{ value: 'no', label: __( 'No', 'evenhand' ) },
		{ value: 'yes', label: __( 'Yes', 'evenhand' ) },
	];
	const levels = [ '1', '2', '3', '4', '5', '6' ].map( ( value ) => ( { value, label: value } ) );

	function Edit( { attributes, setAttributes } ) {
		const field = ( Control, name, label, more ) =>
			el( Control, { key: name, label, value: attributes[ name ], onChange: ( value ) => setAttributes( { [ name ]: value } ), ...more } );
		const who = field( TextControl, 'publisher', __( 'Who runs this page', 'evenhand' ) );
		const sold = field( SelectControl, 'offersTreatment', __( 'Do you sell the treatment?', 'evenhand' ), { options: sells } );
		const settings = [
			field( TextControl, 'lang', __( 'Language, such as en; empty for that of the page', 'evenhand' ) ),
			field( TextControl, 'emergencyNumber', __( 'Emergency number', 'evenhand' ) ),
			field( SelectControl, 'headingLevel', __( 'Level of the top heading', 'evenhand' ), { options: levels } ),
			field( TextareaControl, 'fallback', __( 'Shown without JavaScript', 'evenhand' ) ),
		];
		return el(
			'div',
			blockEditor.useBlockProps(),
			el( blockEditor.InspectorControls, {}, el( PanelBody, { title: __( 'Guide', 'evenhand' ) }, ...settings ) ),
			el( Placeholder, { icon: 'clipboard', label: __( 'Evenhand guide', 'evenhand' ), instructions: __( 'The guide stands here when the page is shown.', 'evenhand' ) }, who, sold )
		);
	}

	blocks.registerBlockType( 'evenhand/guide', { edit: Edit, save: () => null } );
} )( window.wp );
