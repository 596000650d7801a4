using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Store.Products;

namespace Platform.Hosting.Products;

/// <summary>
/// Every product this process has heard of, numbered in the order of hearing. Models number their items each in
/// their own way; here those numbers meet, and here is what is known of a product now.
/// </summary>
public sealed class ProductDirectory
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Lock _adding = new();
    private volatile Entry[] _entries = new Entry[1024];
    private volatile int _count;
    private volatile ProductFacts _facts = ProductFacts.None;

    public ProductDirectory() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many products there are; numbers run from 0.</summary>
    public int Count => _count;

    /// <summary>What the catalogue says now. It never changes; a newer one takes its place.</summary>
    public ProductFacts Facts => _facts;

    /// <summary>The number of a product; -1 for one never heard of.</summary>
    public int Find(ReadOnlySpan<char> id) => _lookup.TryGetValue(id, out var number) ? number : -1;

    public string IdOf(int product) => _entries[product].Id;

    /// <summary>The product's id as a JSON string, quotes included, in UTF-8.</summary>
    public ReadOnlySpan<byte> JsonIdOf(int product) => _entries[product].Json;

    /// <summary>The number of a product, a new one if it is new.</summary>
    public int Add(string id)
    {
        if (_numbers.TryGetValue(id, out var known))
            return known;
        lock (_adding)
        {
            if (_numbers.TryGetValue(id, out known))
                return known;
            var number = _count;
            var entries = _entries;
            if (number == entries.Length)
                Array.Resize(ref entries, 2 * number);
            var json = JsonEncodedText.Encode(id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes;
            entries[number] = new Entry(id, [(byte)'"', .. json, (byte)'"']);
            _entries = entries;
            _count = number + 1;
            _numbers[id] = number;
            return number;
        }
    }

    /// <summary>Takes over what a catalogue says.</summary>
    public void Apply(Catalogue catalogue)
    {
        var numbers = catalogue.Products.ToDictionary(product => Add(product.Id));
        _facts = ProductFacts.Of(numbers, Count);
    }

    private readonly record struct Entry(string Id, byte[] Json);
}
