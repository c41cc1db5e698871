using System.Diagnostics;
using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;
using Casus.Language.Training.Tagging;

namespace Casus.Language.Training;

/// <summary>One run: reads the data, goes through it for the planned number of epochs, writes the model.</summary>
sealed class TrainingRun
{
    readonly TrainingPlan _plan;
    readonly TextWriter _log;
    readonly Labels _tags;
    readonly Labels _relations;
    readonly Vocabulary _vocabulary;
    readonly Jackknife _taggers;
    readonly Gradient _gradient;
    readonly MovingAverage _average;
    readonly TrainingNetwork _network;
    readonly Example[] _examples;

    public TrainingRun(TrainingPlan plan, ModelFile vectors, TextWriter log)
    {
        (_plan, _log) = (plan, log);
        var sentences = plan.Treebanks.SelectMany(Treebank.Read).ToList();
        _tags = new(sentences.SelectMany(s => s.Words).Select(ExampleMaker.TagOf));
        _relations = new(sentences.SelectMany(s => s.Words).Select(w => w.Relation));
        _vocabulary = new(sentences);
        var writer = new ModelWriter();
        _vocabulary.Write(writer);
        var vocabulary = ModelFile.Of(writer);
        var forms = new FormReader(HashIndex.Open(vocabulary, "words"), HashIndex.Open(vectors, "vectors"));
        _taggers = new(sentences, _tags, plan.Seed, log);
        _examples = [.. new ExampleCollection(new(forms, _tags, _relations, Peoples.Load()), _taggers, plan.Names).All(sentences)];
        _gradient = new(new(plan.Hidden, plan.Layers, _tags.Count, _relations.Count, NameLabels.Count, _vocabulary.Keys.Count), plan.Seed);
        if (plan.From is not null)
            _gradient.CopyFrom(new(ModelFile.Read(plan.From), vectors));
        _average = new(_gradient);
        _network = new(_gradient, new(vectors, "vectors", NetworkShape.WordWidth), (uint)plan.Seed, plan.Dropout);
    }

    public void Train()
    {
        var random = new Random(_plan.Seed);
        var schedule = new Schedule(_plan.Epochs * Batches().Count(), _plan.Rate);
        var (clock, step) = (Stopwatch.StartNew(), 0);
        for (var epoch = 1; epoch <= _plan.Epochs; epoch++)
        {
            random.Shuffle(_examples);
            _network.Forget();
            foreach (var batch in Batches())
            {
                _network.Run(batch);
                _gradient.Step(schedule.Rate(step++));
                _average.Step();
            }
            _log.WriteLine($"{epoch}/{_plan.Epochs} {clock.Elapsed.TotalSeconds:F0} s: arcs {_network.Arcs.Loss} relations {_network.Relations.Loss} tags {_network.Tags.Loss} names {_network.Names.Loss}");
            _log.Flush();
            Save();
        }
    }

    IEnumerable<Batch> Batches()
    {
        var (examples, words) = (new List<Example>(), 0);
        foreach (var example in _examples)
        {
            examples.Add(example);
            words += example.Rows;
            if (words < _plan.WordsPerBatch)
                continue;
            yield return new(examples);
            (examples, words) = ([], 0);
        }
        if (examples.Count > 0)
            yield return new(examples);
    }

    void Save()
    {
        var writer = new ModelWriter();
        writer.Add<int>("shape", _gradient.Weights.Layout.Shape.ToArray());
        writer.AddLines("tags", _tags.Texts);
        writer.AddLines("relations", _relations.Texts);
        writer.Add<Half>("dense", Array.ConvertAll(_average.Dense, value => (Half)value));
        _vocabulary.Write(writer);
        RowTable.Write(writer, "words", _average.Words, NetworkShape.WordWidth);
        RowTable.Write(writer, "affixes", _average.Affixes, NetworkShape.AffixWidth);
        RowTable.Write(writer, "tags.rows", _average.Tags, NetworkShape.TagWidth);
        _taggers.Write(writer);
        using var stream = File.Create(_plan.Output);
        writer.Write(stream);
    }
}
