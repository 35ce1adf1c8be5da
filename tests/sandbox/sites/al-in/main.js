// The compiler comes first: Angular compiles its components in the page (JIT).
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { AppComponent } from './app.component.js';
import { routes } from './routes.js';

bootstrapApplication(AppComponent, {
  providers: [provideZonelessChangeDetection(), provideRouter(routes, withHashLocation())],
}).catch((error) => console.error(error));
