// Whole pages with the built guide in them, in Firefox.
import { testPages } from './suites/all.ts';

testPages('Firefox');
