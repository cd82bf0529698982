import adapter from '@sveltejs/adapter-static';

// The server's pages as files, in dist/: a guide needs no server, only its markup rendered by one.
export default { kit: { adapter: adapter({ pages: 'dist' }) } };
