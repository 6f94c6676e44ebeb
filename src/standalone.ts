// Everything in one file, for a <script src> tag; also from `file:` with an inline registry.
import { setBring } from './core/query/search/languages/load-spoken-beside.js';
import { addWords } from './widget/load/add-words.js';
import './define.js';

setBring(addWords);
