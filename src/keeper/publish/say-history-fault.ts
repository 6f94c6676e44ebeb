/** Why a text is no history, and what to do: the end of a sentence that begins with the name of the file. */
export const sayHistoryFault = (text: string): string =>
  /^<{7} /m.test(text)
    ? 'has the marks of a merge that was not ended: both sides have published. Put back the whole folder of one side, then publish with --next what the other side changed.'
    : 'is not what "publish" wrote: put back the one of the last publication.';
