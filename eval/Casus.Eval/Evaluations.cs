using Casus.Eval.Lineage;
using Casus.Eval.Pages;

namespace Casus.Eval;

/// <summary>All accuracy tests by name. One whose run is null has no engine yet.</summary>
static class Evaluations
{
    public static IReadOnlyList<Evaluation> All { get; } =
    [
        new("pages", "DIR", "word_f1 shingle_f1 title authors day pages_per_second", PageEvaluation.Run),
        new("pages-scorer", "DIR", "cross-validated figures; --out FILE writes the trained scorer", PageTraining.Run),
        new("treebank", "FILE", "gold.upos gold.uas gold.las raw.words raw.sentences raw.upos raw.uas raw.las words_per_second", TreebankEvaluation.Run),
        new("names", "FILE", "precision recall f1", NamesEvaluation.Run),
        new("relations", "FILE", "macro_f1 accuracy source target majority_macro_f1 lexicon_macro_f1", RelationEvaluation.Run),
        new("relations.train", "FILE", "records features", RelationEvaluation.Train),
        new("causes", "FILE", "accuracy f1 span_f1", Causes.Run),
        new("causes.train", "DIR", "sentences", CausesTraining.Train),
        new("causes.folds", "DIR", "accuracy f1 span_f1", CausesTraining.Validate),
        new("stances", "FILE", "macro_f1", Stances.Run),
        new("stances.train", "FILE", "speeches", Stances.Train),
        new("stances.folds", "FILE", "macro_f1", Stances.Validate),
        new("stories", "FILE", "b3_precision b3_recall b3_f1 pair_f1 documents_per_second", Stories.Run),
        new("frequencies", "DIR", "documents stems", Frequencies.Run),
        new("pairs", "DIR", "pairs", OrdinaryPairs.Run),
        new("lineage", "FILE", "independent_pairs false_alarms, recall by kind of copy beside that of shingles, parent_right parent_rightly_open parent_open parent_wrong origin_error", LineageTest.Run),
        new("independents", "FILE", "reports spun copies", Independents.Run),
        new("scale", "FILE", "seconds, cpu_seconds, stories and peak_mb at 1,500, 12,000 and 100,500 articles, and of 1,050 added to each", Scale.Run),
        new("scale.quick", "FILE", "the same without the greatest size", Scale.Quick),
        new("solvers", "DIR", "seconds of the exact solvers of Casus.Analysis", Solvers.Run),
        new("history", "DIR", "mrr hits1 hits3 hits10 seen_triple seen_pair new_pair seconds peak_mb", (path, _) => HistoryEvaluation.Run(path)),
        new("history.quick", "DIR", "the same with the quick settings", (path, _) => HistoryEvaluation.Quick(path)),
        new("history.blind", "DIR", "the same with nothing taken in after the split (multi-step)", (path, _) => HistoryEvaluation.Blind(path)),
        new("history.seeds", "DIR", "mean and spread of mrr over three seeds", (path, _) => HistoryEvaluation.Seeds(path)),
    ];
}
