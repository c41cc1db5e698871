using System.Text;

namespace Casus.App;

/// <summary>Writes a file whole or not at all: beside its place first, then into it by renaming.</summary>
static class WholeFile
{
    public static void Write(string path, string text)
    {
        var beside = $"{path}.{Path.GetRandomFileName()}.part";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new IOException($"'{path}' could not be written: {exception.Message}", exception);
        }
    }
}
