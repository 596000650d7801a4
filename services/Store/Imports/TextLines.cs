using System.Text;

namespace Platform.Store.Imports;

/// <summary>The lines of a text file, plain or gzip, UTF-8. Only a line feed ends a line; a carriage return before it is dropped.</summary>
public static class TextLines
{
    /// <summary>Reads the lines that are not blank, with their numbers from 1.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<(int Number, string Text)> Read(string path)
    {
        using var reader = new StreamReader(CompressedFile.OpenRead(path), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 16);
        var line = new StringBuilder();
        var buffer = new char[1 << 14];
        var number = 1;
        int read;
        while ((read = reader.Read(buffer)) > 0)
        {
            var rest = buffer.AsMemory(0, read);
            int end;
            while ((end = rest.Span.IndexOf('\n')) >= 0)
            {
                line.Append(rest[..end]);
                if (Take(line) is { } text)
                    yield return (number, text);
                number++;
                rest = rest[(end + 1)..];
            }

            line.Append(rest);
        }

        if (Take(line) is { } last)
            yield return (number, last);
    }

    private static string? Take(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;
        var text = line.ToString();
        line.Clear();
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
