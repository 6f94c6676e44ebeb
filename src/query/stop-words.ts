/** Words of a question that say nothing of what is asked. English; left out only beside other words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about access all an and any anybody anyone are as at be by can company companies did do does else ever for from get ' +
    'gets give given have has how i if in is it its list me my of on or our out provider providers see sees share shared ' +
    'shares sell sells someone that the their them there they this to use used uses vendor vendors was we what when where ' +
    'which who whom whose why will with you your not no never into get got know knows anywhere somebody'
  ).split(' '),
);
