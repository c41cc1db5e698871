using System.Globalization;

namespace Casus.Read.Learning;

/// <summary>
/// Keeps weights as a text file of <c>data/</c>: comment lines with source and licence, then the number of weights and the
/// size of one step, then eight-bit steps in Base64, 96 characters a line.
/// </summary>
public static class WeightFile
{
    const int BytesPerLine = 72;

    public static float[] Read(string path) => Parse(Table.Lines(path));

    public static float[] Parse(IEnumerable<string> lines)
    {
        using var each = lines.GetEnumerator();
        each.MoveNext();
        var head = each.Current.Split(' ');
        var weights = new float[int.Parse(head[0], CultureInfo.InvariantCulture)];
        var step = float.Parse(head[1], CultureInfo.InvariantCulture);
        for (var at = 0; each.MoveNext();)
            foreach (var value in Convert.FromBase64String(each.Current))
                weights[at++] = (sbyte)value * step;
        return weights;
    }

    public static void Write(TextWriter writer, string remark, IReadOnlyList<float> weights)
    {
        var step = Math.Max(weights.Max(Math.Abs) / 127, 1e-9f);
        writer.WriteLine($"# {remark}");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights.Count} {step:R}"));
        foreach (var line in weights.Select(w => (byte)(sbyte)MathF.Round(w / step)).Chunk(BytesPerLine))
            writer.WriteLine(Convert.ToBase64String(line));
    }
}
