using Casus.Language.Forms;
using Casus.Language.Models;

namespace Casus.Language.Training;

/// <summary>The words that get a trained row of their own.</summary>
sealed class Vocabulary
{
    const int LeastForRow = 2;

    /// <summary>Rows 0 and 1 are the root and the unknown word.</summary>
    const int Reserved = 2;

    public Vocabulary(IEnumerable<TreebankSentence> sentences)
    {
        var counts = sentences.SelectMany(s => s.Words).CountBy(word => FormReader.Key(word.Form));
        Keys = [.. Enumerable.Range(0, Reserved).Select(row => (ulong)row), .. counts.Where(c => c.Value >= LeastForRow).Select(c => c.Key)];
    }

    public List<ulong> Keys { get; }

    public void Write(ModelWriter writer) => HashIndex.Write(writer, "words", Keys);
}
