// Whole pages with the built guide in them, in Chromium.
import { testPages } from './suites/all.ts';

testPages('Chromium');
