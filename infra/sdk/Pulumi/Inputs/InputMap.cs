using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>An input of a map with text keys, whose values are inputs of their own.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>, IInput
{
    // The entries, where they are there; else the output that will bring them. One is set, the other null.
    private ImmutableDictionary<string, Input<TValue>>? _entries;
    private Output<ImmutableDictionary<string, Input<TValue>>?>? _coming;
    private Output<ImmutableDictionary<string, TValue>>? _whole;

    /// <summary>An empty map.</summary>
    public InputMap()
        : this(ImmutableDictionary<string, Input<TValue>>.Empty)
    {
    }

    private InputMap(ImmutableDictionary<string, Input<TValue>> entries) => _entries = entries;

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>?> entries) => _coming = entries;

    /// <summary>Adds an entry.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">Found when the map is used: the key has another value already.</exception>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>From a dictionary.</summary>
    /// <param name="values">The dictionary.</param>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(Entries(values)!);

    /// <summary>From a dictionary.</summary>
    /// <param name="values">The dictionary.</param>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) =>
        values is null ? new InputMap<TValue>(Output.Create(Entries(null))) : new InputMap<TValue>(Entries(values)!);

    /// <summary>From a dictionary that comes later.</summary>
    /// <param name="values">The output.</param>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => Later(values);

    /// <summary>From a dictionary that comes later.</summary>
    /// <param name="values">The output.</param>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => Later(values);

    /// <summary>From a dictionary that comes later.</summary>
    /// <param name="values">The output.</param>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => Later(values);

    /// <summary>A new map of both maps' entries; where both have a key, the second's value holds.</summary>
    /// <param name="first">The first map.</param>
    /// <param name="second">The second map.</param>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Join(first, second, static (mine, theirs) => mine.SetItems(theirs));
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">Found when the map is used: the key has another value already.</exception>
    public void Add(string key, Input<TValue> value) =>
        Take(Join(this, new InputMap<TValue>(ImmutableDictionary<string, Input<TValue>>.Empty.Add(key, value)), AddAll));

    /// <summary>Adds the entries of another map.</summary>
    /// <param name="values">The other map.</param>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the entries of another map.</summary>
    /// <param name="values">The other map.</param>
    /// <exception cref="ArgumentException">Found when the map is used: a key has another value already.</exception>
    public void AddRange(InputMap<TValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Take(Join(this, values, AddAll));
    }

    /// <summary>Enumerates the entries once they are known; nothing where they are not.</summary>
    /// <param name="cancellationToken">Not used: what is waited for ends with the program.</param>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var none = ImmutableDictionary<string, TValue>.Empty;
        foreach (var entry in await Whole.GetValueAsync(whenUnknown: none).ConfigureAwait(false) ?? none)
            yield return entry;
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException("The entries of an InputMap may come later: enumerate it with 'await foreach'.");

    object? IInput.Parts => (object?)_entries ?? _coming;

    private protected override Output<ImmutableDictionary<string, TValue>> Whole => _whole ??= Coming.Apply(WholeOf);

    private Output<ImmutableDictionary<string, Input<TValue>>?> Coming =>
        _entries is null ? _coming! : Output.Create<ImmutableDictionary<string, Input<TValue>>?>(_entries);

    private static Output<ImmutableDictionary<string, TValue>> WholeOf(ImmutableDictionary<string, Input<TValue>>? entries)
    {
        if (entries is null)
            return Output.Create(default(ImmutableDictionary<string, TValue>)!);
        var pairs = entries.Select(entry => entry.Value.Apply(value => KeyValuePair.Create(entry.Key, value)));
        return Output.All(pairs).Apply(all => all.ToImmutableDictionary());
    }

    private static InputMap<TValue> Join(
        InputMap<TValue> first,
        InputMap<TValue> second,
        Func<ImmutableDictionary<string, Input<TValue>>, ImmutableDictionary<string, Input<TValue>>,
            ImmutableDictionary<string, Input<TValue>>> join)
    {
        if (first._entries is { } mine && second._entries is { } theirs)
            return new InputMap<TValue>(join(mine, theirs));
        var none = ImmutableDictionary<string, Input<TValue>>.Empty;
        return new InputMap<TValue>(Output.Tuple(first.Coming, second.Coming).Apply(both =>
            (ImmutableDictionary<string, Input<TValue>>?)join(both.Item1 ?? none, both.Item2 ?? none)));
    }

    private static ImmutableDictionary<string, Input<TValue>> AddAll(
        ImmutableDictionary<string, Input<TValue>> mine, ImmutableDictionary<string, Input<TValue>> theirs)
    {
        foreach (var (key, value) in theirs)
            mine = mine.SetItem(key, mine.TryGetValue(key, out var other) ? SameValue(key, other, value) : value);
        return mine;
    }

    private static Output<TValue> SameValue(string key, Input<TValue> first, Input<TValue> second) =>
        Output.Tuple(first, second).Apply(both => EqualityComparer<TValue>.Default.Equals(both.Item1, both.Item2)
            ? both.Item1
            : throw new ArgumentException($"The key '{key}' is in the map already, with another value."));

    private static InputMap<TValue> Later<TValues>(Output<TValues> values)
        where TValues : IEnumerable<KeyValuePair<string, TValue>>
    {
        ArgumentNullException.ThrowIfNull(values);
        return new InputMap<TValue>(values.Apply(map => Entries(map)));
    }

    private static ImmutableDictionary<string, Input<TValue>>? Entries(IEnumerable<KeyValuePair<string, TValue>>? values) =>
        values?.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value);

    private void Take(InputMap<TValue> other) => (_entries, _coming, _whole) = (other._entries, other._coming, null);
}
