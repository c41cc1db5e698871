namespace Casus.Read.Actors;

/// <summary>
/// Learns the capitals of states that only this article teaches: "Y, the capital of X", "the Xian capital, Y",
/// "X's foreign ministry in Y". Their names then stand for the state as "Beijing" does.
/// </summary>
static class Capitals
{
    public static void Learn(Notebook notebook)
    {
        foreach (var run in CapitalRuns.In(notebook).ToList())
            if (StateOf(notebook, run) is { } state && notebook.Learned.At(Piece.Of(run.Name), 0) is null)
                notebook.Learned.Add(new Listing(state, MentionForm.Metonym) { Text = run.Name });
    }

    static Actor? StateOf(Notebook notebook, CapitalRun run) =>
        Before(notebook, run) ?? After(notebook, run);

    // "X's capital, Y" and "the Xian capital Y", "the Xian government in Y"
    static Actor? Before(Notebook notebook, CapitalRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        var i = run.First - 1;
        if (sentence.Lower(i) is "," or "of" or "in")
            i--;
        var noun = sentence.Lower(i);
        if (noun != "capital" && (sentence.Lower(run.First - 1) != "in" || !IsBody(sentence.Lower(i - 1, i), noun)))
            return null;
        return Owner(notebook, run.Sentence, i - 4, i - 1);
    }

    // "Y, the capital of X," and "Y, the Xian capital,"
    static Actor? After(Notebook notebook, CapitalRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        if (sentence.Lower(run.Last + 1) != ",")
            return null;
        for (var i = run.Last + 2; i < run.Last + 7; i++)
            if (sentence.Lower(i) == "capital")
                return Owner(notebook, run.Sentence, run.Last + 2, i - 1) ?? Owner(notebook, run.Sentence, i + 1, i + 4);
        return null;
    }

    static bool IsBody(string two, string one) =>
        Lexicon.Bodies.GetValueOrDefault(two, Lexicon.Bodies.GetValueOrDefault(one, "")) is "institution" or "state";

    // The learned state that is named among the words from..to.
    static Actor? Owner(Notebook notebook, int s, int from, int to)
    {
        for (var i = Math.Min(to, notebook.Sentences[s].Words.Count - 1); i >= Math.Max(0, from); i--)
            if (notebook.PieceOf(s, i) is >= 0 and var piece
                && notebook.Learned.At(notebook.Pieces[s], piece) is { Listing.Actor: { Kind: ActorKind.State } state })
                return state;
        return null;
    }
}
