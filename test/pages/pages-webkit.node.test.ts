// Whole pages with the built guide in them, in WebKitGTK.
import { testPages } from './suites/all.ts';

testPages('WebKitGTK');
