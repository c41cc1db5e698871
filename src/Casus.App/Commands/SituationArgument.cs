using System.CommandLine;
using Casus.Situate;
using Casus.Store;

namespace Casus.App.Commands;

/// <summary>The argument and option by which a verb takes a situation: a file that <c>casus brief</c> has written, or its folder, and the day.</summary>
sealed class SituationArgument
{
    readonly Argument<string> _file = new("SITUATION") { Description = "A situation file (.casus) that casus brief has written, or the folder it lies in." };

    readonly Option<DateTimeOffset?> _asOf = AsOfOption.Create();

    public SituationArgument(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_asOf);
    }

    public string File(ParseResult call) => call.GetRequiredValue(_file);

    public Situation Open(ParseResult call) => Open(File(call), call.GetValue(_asOf));

    /// <exception cref="SituationFileException">There is no such file, or it holds nothing that was known then.</exception>
    public static Situation Open(string path, DateTimeOffset? asOf = null)
    {
        var file = Place(path);
        using var store = SqliteStore.Open(file);
        var known = Known.Of(store, asOf);
        return known.Records.Count == 0
            ? throw new FileNotFoundException($"{file} holds no article{(asOf is null ? "" : " that was known then")}.")
            : known.Follow().Situation;
    }

    /// <summary>The file at a path, or in the folder there.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static string Place(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, "situation.casus") : path;
        return System.IO.File.Exists(file) ? file : throw new FileNotFoundException($"There is no situation file at {file}. 'casus brief PATH…' writes one.");
    }
}
