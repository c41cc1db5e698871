namespace Casus.Study.Conflicts;

/// <summary>The conflict file: YAML that a person can read and edit (docs/study-conflict.md).</summary>
public static class ConflictFile
{
    /// <summary>Reads a model, or says everything that is wrong with the file, each with its line.</summary>
    public static ConflictRead Read(string text)
    {
        if (YamlText.Load(text, out var fault) is not { } root)
            return new ConflictRead.Bad([fault!]);
        var reader = new SheetReader();
        var sheet = reader.Read(root);
        var model = reader.Faults.Count == 0 ? new ModelBuilder(sheet, reader).Build() : null;
        return model is null ? new ConflictRead.Bad([.. reader.Faults.OrderBy(f => f.Line)]) : new ConflictRead.Good(model);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static string Write(Sheet sheet) => SheetWriter.Write(sheet);
}
