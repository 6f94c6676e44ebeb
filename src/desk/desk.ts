// The desk as one script for its page: the parts, and the widget as its preview.
import { loadReportLanguages } from '../i18n/load-report-language.js';
import { VendorDisclosureElement } from '../widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { keepPage } from './keep/keep-page.js';
import { VdDesk } from './elements/vd-desk.js';
import { VdDeskBring } from './elements/vd-desk-bring.js';
import { VdDeskMatch } from './elements/vd-desk-match.js';
import { VdDeskCompare } from './elements/vd-desk-compare.js';
import { VdDeskDraft } from './elements/vd-desk-draft.js';
import { VdDeskForm } from './elements/vd-desk-form.js';
import { VdDeskJson } from './elements/vd-desk-json.js';
import { VdDeskMend } from './elements/vd-desk-mend.js';
import { VdDeskRecords } from './elements/vd-desk-records.js';
import { VdDeskLook } from './elements/vd-desk-look.js';
import { VdDeskPublish } from './elements/vd-desk-publish.js';
import { VdDeskTranslate } from './elements/vd-desk-translate.js';

// A page of one script has all languages: what is written about a list of any is at hand before one is opened.
void loadReportLanguages();

VendorDisclosureElement.define();
for (const part of [
  VdDeskBring,
  VdDeskMatch,
  VdDeskDraft,
  VdDeskForm,
  VdDeskJson,
  VdDeskRecords,
  VdDeskMend,
  VdDeskLook,
  VdDeskPublish,
  VdDeskCompare,
  VdDeskTranslate,
  VdDesk,
])
  part.define();
keepPage();
