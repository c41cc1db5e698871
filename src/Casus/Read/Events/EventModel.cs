using System.Globalization;

namespace Casus.Read.Events;

/// <summary>A multinomial logistic model over named features: weights by feature and class. Made by training, kept as a table.</summary>
public sealed class EventModel(IReadOnlyList<string> classes, IReadOnlyDictionary<string, float[]> weights)
{
    public IReadOnlyList<string> Classes { get; } = classes;

    public IReadOnlyDictionary<string, float[]> Weights { get; } = weights;

    /// <summary>The score of each class, in the order of <see cref="Classes"/>.</summary>
    public double[] Scores(IReadOnlyDictionary<string, float> features)
    {
        var scores = new double[Classes.Count];
        foreach (var (feature, value) in features)
            if (Weights.TryGetValue(feature, out var row))
                for (var i = 0; i < scores.Length; i++)
                    scores[i] += value * row[i];
        return scores;
    }

    /// <summary>The class with the highest score; of equals the first.</summary>
    public string Best(IReadOnlyDictionary<string, float> features)
    {
        var scores = Scores(features);
        return Classes[Array.IndexOf(scores, scores.Max())];
    }

    /// <summary>Reads the table that <see cref="Lines"/> writes.</summary>
    public static EventModel Read(IEnumerable<string[]> rows)
    {
        string[] classes = [];
        var weights = new Dictionary<string, float[]>();
        foreach (var row in rows)
        {
            if (row[0] == "classes")
                classes = row[1..];
            else
                weights[row[0]] = Row(row, classes.Length);
        }
        return new(classes, weights);
    }

    /// <summary>One line for the classes, then one a feature with the weights that matter, written <c>class:hundredths</c>.</summary>
    public IEnumerable<string> Lines()
    {
        yield return string.Join('\t', Classes.Prepend("classes"));
        foreach (var (feature, row) in Weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            var cells = row.Select((weight, i) => (Class: i, Hundredths: (int)MathF.Round(weight * 100))).Where(c => Math.Abs(c.Hundredths) >= 12).ToList();
            if (cells.Count > 0)
                yield return feature + "\t" + string.Join('\t', cells.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Class}:{c.Hundredths}")));
        }
    }

    static float[] Row(string[] cells, int classes)
    {
        var row = new float[classes];
        foreach (var cell in cells[1..])
        {
            var colon = cell.IndexOf(':', StringComparison.Ordinal);
            row[int.Parse(cell.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture)] = int.Parse(cell.AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 100f;
        }
        return row;
    }
}
