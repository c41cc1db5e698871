using System.Diagnostics;
using System.Text.Json;
using Casus.Language;
using Casus.Language.Training;

namespace Casus.Eval;

/// <summary>Scores a treebank in CoNLL-U (.gz too): once with its own words, once from its raw text.</summary>
static class TreebankEvaluation
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var (pipeline, sentences) = (Pipeline.Load(), Treebank.Read(path).ToList());
        var gold = GoldWords(pipeline, sentences, log);
        yield return new("gold.upos", gold.Tags);
        yield return new("gold.uas", gold.Heads);
        yield return new("gold.las", gold.Relations);
        var (raw, boundaries) = RawText(pipeline, sentences);
        yield return new("raw.words", raw.Words);
        yield return new("raw.sentences", boundaries.Words);
        yield return new("raw.upos", raw.Tags);
        yield return new("raw.uas", raw.Heads);
        yield return new("raw.las", raw.Relations);
        yield return new("words_per_second", Speed(pipeline, TreebankText.Of(sentences)));
    }

    static TreebankScore GoldWords(Pipeline pipeline, List<TreebankSentence> sentences, TextWriter log)
    {
        var score = new TreebankScore();
        foreach (var sentence in sentences)
        {
            var words = pipeline.ReadWords([[.. sentence.Words.Select(w => w.Form)]]).Sentences.SelectMany(s => s.Words).ToList();
            var found = words.Select((w, i) => new TreebankSpan(i, i, 0, w.Tag.ToString(), w.Head, w.Relation)).ToList();
            score.Add([.. sentence.Words.Select((w, i) => new TreebankSpan(i, i, 0, w.Tag, w.Head, w.Relation))], found);
            log.WriteLine(JsonSerializer.Serialize(new { id = sentence.Comment("sent_id"), heads = words.Select(w => w.Head), relations = words.Select(w => w.Relation) }));
        }
        return score;
    }

    static (TreebankScore Words, TreebankScore Sentences) RawText(Pipeline pipeline, List<TreebankSentence> sentences)
    {
        var document = pipeline.Read(TreebankText.Of(sentences));
        var (words, boundaries) = (new TreebankScore(), new TreebankScore());
        var (gold, system) = (TreebankSpans.OfGold(sentences), TreebankSpans.OfSystem(document));
        words.Add(gold.Words, system.Words);
        boundaries.Add(gold.Sentences, system.Sentences);
        return (words, boundaries);
    }

    // The best of three, on this thread alone, after the runs above have warmed everything up.
    static double Speed(Pipeline pipeline, string text)
    {
        var best = 0.0;
        for (var round = 0; round < 3; round++)
        {
            var clock = Stopwatch.GetTimestamp();
            var words = pipeline.Read(text).Sentences.Sum(s => s.Words.Count);
            best = Math.Max(best, words / Stopwatch.GetElapsedTime(clock).TotalSeconds);
        }
        return best;
    }
}
