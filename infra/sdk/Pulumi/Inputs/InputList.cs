using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>An input of a list, whose elements are inputs of their own.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed partial class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>, IInput
{
    // The elements, where they are there; else the output that will bring them. One is set, the other null.
    private ImmutableArray<Input<T>>? _elements;
    private Output<ImmutableArray<Input<T>>>? _coming;
    private Output<ImmutableArray<T>>? _whole;

    /// <summary>An empty list.</summary>
    public InputList()
        : this(ImmutableArray<Input<T>>.Empty)
    {
    }

    private InputList(ImmutableArray<Input<T>> elements) => _elements = elements;

    private InputList(Output<ImmutableArray<Input<T>>> elements) => _coming = elements;

    /// <summary>Adds elements.</summary>
    /// <param name="inputs">The elements.</param>
    public void Add(params Input<T>[] inputs) => Append(inputs);

    /// <summary>Adds the elements of another list.</summary>
    /// <param name="inputs">The other list.</param>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Adds the elements of another list.</summary>
    /// <param name="inputs">The other list.</param>
    public void AddRange(InputList<T> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Append(inputs);
    }

    /// <summary>A new list of this one's elements and then another's.</summary>
    /// <param name="other">The other list.</param>
    public InputList<T> Concat(InputList<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var both = Clone();
        both.Append(other);
        return both;
    }

    /// <summary>Enumerates the values once they are known; nothing where they are not.</summary>
    /// <param name="cancellationToken">Not used: what is waited for ends with the program.</param>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var value in await Whole.GetValueAsync(whenUnknown: []).ConfigureAwait(false))
            yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException("The elements of an InputList may come later: enumerate it with 'await foreach'.");

    object? IInput.Parts => _elements is { } elements ? elements : _coming;

    /// <summary>Whether the list is empty, and known to be.</summary>
    internal bool IsEmpty => _elements is { IsDefaultOrEmpty: true };

    internal InputList<T> Clone() => _elements is { } elements ? new InputList<T>(elements) : new InputList<T>(_coming!);

    private protected override Output<ImmutableArray<T>> Whole => _whole ??= Coming.Apply(elements =>
        elements.IsDefault ? Output.Create(default(ImmutableArray<T>)) : Output.All(elements));

    private Output<ImmutableArray<Input<T>>> Coming => _elements is { } elements ? Output.Create(elements) : _coming!;

    private void Append(InputList<T> other)
    {
        _whole = null;
        if (_elements is { } mine && other._elements is { } theirs)
        {
            _elements = OrEmpty(mine).AddRange(OrEmpty(theirs));
            return;
        }

        _coming = Output.Tuple(Coming, other.Coming).Apply(both => OrEmpty(both.Item1).AddRange(OrEmpty(both.Item2)));
        _elements = null;
    }

    private static ImmutableArray<Input<T>> OrEmpty(ImmutableArray<Input<T>> elements) => elements.IsDefault ? [] : elements;
}
