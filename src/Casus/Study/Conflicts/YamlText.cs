using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Casus.Study.Conflicts;

/// <summary>Loads YAML that comes from anywhere: of bounded size and depth, without aliases.</summary>
static class YamlText
{
    const int Longest = 1_000_000;
    const int Deepest = 20;

    /// <summary>The root of the first document, or null with what is wrong.</summary>
    public static YamlNode? Load(string text, out Fault? fault)
    {
        fault = text.Length > Longest ? new Fault(1, $"the file has {text.Length} characters, at most {Longest} are read") : null;
        try
        {
            fault ??= Check(text);
            if (fault is not null)
                return null;
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count > 0)
                return stream.Documents[0].RootNode;
            fault = new Fault(1, "the file is empty");
        }
        catch (YamlException exception)
        {
            fault = new Fault((int)Math.Max(1, exception.Start.Line), exception.InnerException?.Message ?? exception.Message);
        }
        // The package's scanner answers some damaged texts with exceptions of other kinds; they are bad input all the same.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            fault = new Fault(1, "the file is not YAML: a quotation mark or bracket stands where none can be");
        }
        return null;
    }

    /// <summary>Walks through the events first: building nodes of a deep text would exhaust the stack.</summary>
    static Fault? Check(string text)
    {
        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            var line = (int)Math.Max(1, parser.Current!.Start.Line);
            if (depth > Deepest)
                return new Fault(line, $"the lists are nested deeper than {Deepest}");
            if (parser.Current is AnchorAlias)
                return new Fault(line, "aliases (*) are not read");
        }
        return null;
    }
}
