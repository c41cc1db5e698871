using System.Text;
using System.Xml;

namespace Casus.Tell.Exports;

/// <summary>Writes XML documents of which every character is one that XML allows.</summary>
static class Xml
{
    public static string Write(Action<XmlWriter> content)
    {
        using var text = new Utf8Text();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = true }))
        {
            writer.WriteStartDocument();
            content(writer);
            writer.WriteEndDocument();
        }
        return text + "\n";
    }

    /// <summary>The text without control characters, halves of characters and what else XML 1.0 forbids.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder(text?.Length ?? 0);
        for (var i = 0; i < text?.Length; i++)
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        return clean.ToString();
    }

    sealed class Utf8Text() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}
