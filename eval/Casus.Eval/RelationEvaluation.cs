using System.Text.Json;
using Casus.Clean;
using Casus.Language;
using Casus.Read;
using Casus.Read.Events;

namespace Casus.Eval;

/// <summary>
/// Event types between marked actors, and sources and targets found by reading alone. Records that the shipped weights were
/// trained on are predicted by five-fold cross-validation, all others with the shipped weights.
/// </summary>
static class RelationEvaluation
{
    const int Folds = 5;

    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var language = Pipeline.Load();
        var records = RelationRecord.Read(path);
        var predicted = Predict(language, records, Path.GetDirectoryName(path)!);
        var labels = new RelationLabels(records.Select(r => r.Type));
        var pairs = records.Zip(predicted, (record, kind) => (Gold: record.Type, Found: labels.Of(kind))).ToList();
        var lexicon = records.Select(r => (Gold: r.Type, Found: labels.Of(Lexicon(language, r)))).ToList();
        var parties = records.Select(record => Parties(language, record)).ToList();
        for (var i = 0; i < records.Count; i++)
            log.WriteLine(JsonSerializer.Serialize(new { records[i].Id, pairs[i].Gold, pairs[i].Found, Lexicon = lexicon[i].Found, Sources = parties[i].Source.Found, Targets = parties[i].Target.Found, Events = parties[i].Told }));
        yield return new("macro_f1", 100 * MacroF1(pairs));
        yield return new("accuracy", 100.0 * pairs.Count(p => p.Gold == p.Found) / pairs.Count);
        yield return new("source", 100.0 * parties.Sum(p => p.Source.Found) / parties.Sum(p => p.Source.All));
        yield return new("target", 100.0 * parties.Sum(p => p.Target.Found) / Math.Max(1, parties.Sum(p => p.Target.All)));
        yield return new("majority_macro_f1", 100 * MacroF1(Majority(pairs)));
        yield return new("lexicon_macro_f1", 100 * MacroF1(lexicon));
    }

    /// <summary>Writes the weights: <c>Casus.Eval relations.train FILE --out data/read/events/weights.tsv</c>.</summary>
    public static IEnumerable<Figure> Train(string path, TextWriter log)
    {
        var language = Pipeline.Load();
        var records = RelationRecord.Read(path);
        var model = new EventTrainer().Train([.. Shared(language, Path.GetDirectoryName(path)!), .. records.Select(r => RelationExamples.Record(language, r))]);
        log.WriteLine("# Weights of the event classifier, in hundredths by class number; \"trained\" names the records they were trained on.");
        log.WriteLine("# From PLOVER records (OEDA, CC BY-SA 4.0), the CAMEO verb patterns (OEDA, MIT) and examples.tsv (own work).");
        log.WriteLine("# Made by: Casus.Eval relations.train ../shared/data/events/plover-gsr-dev.json --out data/read/events/weights.tsv");
        foreach (var line in model.Lines())
            log.WriteLine(line);
        log.WriteLine("# trained\t" + string.Join('\t', records.Select(r => r.Id)));
        return [new("records", records.Count), new("features", model.Weights.Count)];
    }

    static List<EventExample> Shared(Pipeline language, string folder) =>
        [.. RelationExamples.Sentences(language), .. RelationExamples.Patterns(folder)];

    static string[] Predict(Pipeline language, IReadOnlyList<RelationRecord> records, string folder)
    {
        var known = TrainedOn();
        var predicted = new string[records.Count];
        for (var i = 0; i < records.Count; i++)
            if (!known.Contains(records[i].Id))
                predicted[i] = EventClassifier.Shipped.Classify(language.Read(records[i].Text), records[i].Pair);
        var seen = Enumerable.Range(0, records.Count).Where(i => predicted[i] is null).ToList();
        if (seen.Count == 0)
            return predicted;
        var shared = Shared(language, folder);
        var examples = seen.ToDictionary(i => i, i => RelationExamples.Record(language, records[i]));
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new EventTrainer().Train([.. shared, .. seen.Where((_, n) => n % Folds != fold).Select(i => examples[i])]);
            foreach (var i in seen.Where((_, n) => n % Folds == fold))
                predicted[i] = model.Best(examples[i].Features);
        }
        return predicted;
    }

    static HashSet<string> TrainedOn()
    {
        using var reader = new StreamReader(Table.Open("read/events/weights.tsv"));
        while (reader.ReadLine() is { } line)
            if (line.StartsWith("# trained\t", StringComparison.Ordinal))
                return [.. line.Split('\t')[1..]];
        return [];
    }

    static string Lexicon(Pipeline language, RelationRecord record) =>
        EventFeatures.Of(language.Read(record.Text), record.Pair).Keys
            .FirstOrDefault(f => f.StartsWith("first:", StringComparison.Ordinal))?["first:".Length..] ?? "AGREE";

    static IEnumerable<(string, string)> Majority(List<(string Gold, string Found)> pairs)
    {
        var most = pairs.CountBy(p => p.Gold).MaxBy(c => c.Value).Key;
        return pairs.Select(p => (p.Gold, most));
    }

    static double MacroF1(IEnumerable<(string Gold, string Found)> pairs)
    {
        var all = pairs.ToList();
        return all.Select(p => p.Gold).Distinct().Average(label => 2.0 * all.Count(p => p.Gold == label && p.Found == label)
            / (all.Count(p => p.Gold == label) + all.Count(p => p.Found == label)));
    }

    static ((int Found, int All) Source, (int Found, int All) Target, string Told) Parties(Pipeline language, RelationRecord record)
    {
        var reading = new Reader(language).Read(new Article(record.Id, record.Text));
        var sources = reading.Events.SelectMany(e => e.Sources).ToHashSet();
        var targets = reading.Events.SelectMany(e => e.Targets).ToHashSet();
        var told = string.Join("; ", reading.Events.Select(e => $"{e.Type} {string.Join(',', e.Sources)} > {string.Join(',', e.Targets)}"));
        return ((record.Sources.Count(a => IsAmong(reading, a, sources)), record.Sources.Count),
            (record.Targets.Count(a => IsAmong(reading, a, targets)), record.Targets.Count), told);
    }

    /// <summary>An actor is found if a mention of it overlaps the marked words, or it is of the same state.</summary>
    static bool IsAmong(Reading reading, RelationActor actor, HashSet<string> found) =>
        found.Any(id => actor.Code.Length >= 3 && id.Contains(":" + actor.Code[..3], StringComparison.Ordinal))
        || reading.Mentions.Any(m => found.Contains(m.Actor) && actor.Spans.Any(s => s.Start < m.Passage.End && m.Passage.Start < s.End));
}
