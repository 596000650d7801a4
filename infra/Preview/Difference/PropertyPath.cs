namespace Platform.Infra.Preview.Difference;

/// <summary>Paths to values within a resource's inputs, such as <c>spec.ports[0].port</c>.</summary>
internal static class PropertyPath
{
    public static string Key(string path, string key)
    {
        var plain = key.Length > 0 && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
        if (!plain)
            return $"{path}[\"{key}\"]";
        return path.Length == 0 ? key : $"{path}.{key}";
    }

    public static string Index(string path, int index) => $"{path}[{index}]";

    /// <summary>Whether a path is the named one or lies within it; positions in lists do not count.</summary>
    public static bool IsWithin(string named, string path) => StartsWith(WithoutPositions(path), WithoutPositions(named));

    /// <summary>Whether a change at a path changes the named value: it is it, lies within it, or contains it.</summary>
    public static bool Touches(string named, string path) => IsWithin(named, path) || IsWithin(path, named);

    private static bool StartsWith(string path, string beginning) =>
        path.StartsWith(beginning, StringComparison.Ordinal)
        && (path.Length == beginning.Length || path[beginning.Length] is '.' or '[');

    private static string WithoutPositions(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal))
            return path;
        var pieces = path.Split('[');
        return pieces[0] + string.Concat(pieces.Skip(1).Select(piece =>
            piece.IndexOf(']', StringComparison.Ordinal) is > 0 and var end && (piece[..end] == "*" || int.TryParse(piece[..end], out _))
                ? piece[(end + 1)..]
                : $"[{piece}"));
    }
}
