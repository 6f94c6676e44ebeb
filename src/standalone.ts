// Everything in one file, for a <script src> tag; also from `file:` with an inline registry.
import './define.js';
