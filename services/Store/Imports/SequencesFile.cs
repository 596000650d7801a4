namespace Platform.Store.Imports;

/// <summary>What customers have, in the order in which they got it: <c>user item item …</c>, a customer a line, parted by blanks.</summary>
public static class SequencesFile
{
    private static readonly char[] Separators = [' ', '\t'];

    /// <summary>Reads the customers in the order of the file.</summary>
    /// <exception cref="BadRowException">There are more bad rows than are forgiven.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<UserSequence> Read(string path, BadRows bad)
    {
        foreach (var (number, text) in TextLines.Read(path))
        {
            var fields = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            var problem = fields.Length < 2 ? "expected a user and at least one item, found one field"
                : fields.Select(field => Identifiers.Problem(field)).FirstOrDefault(one => one is not null);
            if (problem is not null)
                bad.Add(path, number, problem);
            else
                yield return new UserSequence(fields[0], fields[1..]);
        }
    }
}
