import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'evenhand/define';
import { ClinicPage } from './clinic-page';

await bootstrapApplication(ClinicPage, { providers: [provideZonelessChangeDetection()] });
