using Platform.Emit.Schema;

namespace Platform.Emit;

/// <summary>Which nested types are needed in which direction. What nothing refers to is not written.</summary>
internal sealed class Reachable
{
    private readonly PackageSchema _schema;

    /// <summary>Follows the references of a package.</summary>
    /// <param name="schema">The package.</param>
    public Reachable(PackageSchema schema)
    {
        _schema = schema;
        var resources = schema.Resources.Values.Append(schema.Provider).ToList();
        Inputs = Follow(resources.SelectMany(resource => resource.Inputs.Tokens()));
        Outputs = Follow(resources.SelectMany(resource => resource.Tokens()));
        Arguments = Follow(schema.Functions.Values.SelectMany(function => function.Inputs?.Tokens() ?? []));
        Results = Follow(schema.Functions.Values.SelectMany(function => function.Outputs.Tokens()));
    }

    /// <summary>The types of resources' inputs, by token.</summary>
    public IReadOnlyCollection<string> Inputs { get; }

    /// <summary>The types of resources' outputs, by token.</summary>
    public IReadOnlyCollection<string> Outputs { get; }

    /// <summary>The types of functions' arguments, by token.</summary>
    public IReadOnlyCollection<string> Arguments { get; }

    /// <summary>The types of functions' results, by token.</summary>
    public IReadOnlyCollection<string> Results { get; }

    private SortedSet<string> Follow(IEnumerable<string> tokens)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(tokens);
        while (waiting.TryPop(out var token))
        {
            if (_schema.Types[token].Enum is not null || !seen.Add(token))
                continue;
            foreach (var inner in _schema.Types[token].Tokens())
                waiting.Push(inner);
        }

        return seen;
    }
}
