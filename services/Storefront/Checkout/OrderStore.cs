using System.Globalization;
using System.Text.Json;
using Platform.Store;

namespace Platform.Storefront.Checkout;

/// <summary>
/// The shop's own orders, a line of JSON each, in one file for each day of the folder <c>shop/orders</c>. An order is
/// placed once it is on the disk, whole: what a crash has torn was never placed, and is taken off the file's end before
/// anything is read. The newest orders can be found again; older ones are in the files only. For several threads of one
/// process; the folder is the shop's own, and no bucket.
/// </summary>
public sealed class OrderStore
{
    /// <summary>Orders that can be found, at most: some hundred bytes of memory each.</summary>
    private const int MostFound = 200_000;

    private readonly string _folder;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, OrderPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byPerson = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldest = [];

    /// <param name="data">The folder above.</param>
    /// <exception cref="IOException">The orders cannot be read, or their last line cannot be mended.</exception>
    public OrderStore(DataFolder data)
    {
        _folder = Path.Combine(data.Shop, "orders");
        if (!Directory.Exists(_folder))
            return;
        foreach (var file in Directory.EnumerateFiles(_folder, "*.ndjson").Order(StringComparer.Ordinal))
            Read(file);
    }

    /// <summary>Places an order. One whose number is known was placed before, and stays as it was.</summary>
    /// <returns>Whether it is new.</returns>
    /// <exception cref="IOException">It could not be written: it is not placed.</exception>
    public bool Place(Order order)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(order, OrderJson.Default.Order);
        lock (_gate)
        {
            if (_places.ContainsKey(order.Id))
                return false;
            Directory.CreateDirectory(_folder);
            var file = Path.Combine(_folder, order.PlacedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".ndjson");
            Remember(order, Append(file, [.. line, (byte)'\n']));
            return true;
        }
    }

    /// <summary>An order by its number; null for one that there is not, or whose file somebody took away.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Order? Find(string id)
    {
        OrderPlace place;
        lock (_gate)
        {
            if (!_places.TryGetValue(id, out place))
                return null;
        }

        if (!File.Exists(place.File))
            return null;
        var line = new byte[place.Length];
        using var file = File.OpenHandle(place.File);
        for (var at = 0; at < line.Length;)
        {
            var read = RandomAccess.Read(file, line.AsSpan(at), place.Offset + at);
            at += read > 0 ? read : throw new IOException($"{place.File} is shorter than it was.");
        }

        return JsonSerializer.Deserialize(line, OrderJson.Default.Order);
    }

    /// <summary>The orders of a customer, or else of a browser, the newest first.</summary>
    /// <param name="visitorId">The browser.</param>
    /// <param name="userId">The customer, where logged in.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Order> Of(string visitorId, string? userId, int most)
    {
        string[] ids;
        lock (_gate)
            ids = _byPerson.TryGetValue(Person(visitorId, userId), out var all) ? [.. Enumerable.Reverse(all).Take(most)] : [];
        return [.. ids.Select(Find).OfType<Order>()];
    }

    private static string Person(string visitorId, string? userId) => userId is null ? $"v{visitorId}" : $"u{userId}";

    /// <summary>Writes a line and waits for the disk; a line that did not get there is taken off again.</summary>
    private static OrderPlace Append(string path, byte[] line)
    {
        using var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var end = RandomAccess.GetLength(file);
        try
        {
            RandomAccess.Write(file, line, end);
            RandomAccess.FlushToDisk(file);
        }
        catch (IOException)
        {
            RandomAccess.SetLength(file, end);
            throw;
        }

        return new OrderPlace(path, end, line.Length - 1);
    }

    private void Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        if (whole < bytes.Length)
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.SetLength(file, whole);
            RandomAccess.FlushToDisk(file);
        }

        for (var start = 0; start < whole;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            Remember(Parse(path, start, bytes.AsSpan(start, length)), new OrderPlace(path, start, length));
            start += length + 1;
        }
    }

    private static Order Parse(string path, int offset, ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, OrderJson.Default.Order) ?? throw new JsonException("null is no order.");
        }
        catch (JsonException broken)
        {
            throw new IOException($"{path}: what begins at byte {offset} is no order: {broken.Message}", broken);
        }
    }

    private void Remember(Order order, OrderPlace place)
    {
        if (!_places.TryAdd(order.Id, place with { Person = Person(order.VisitorId, order.UserId) }))
            return;
        _oldest.Enqueue(order.Id);
        var person = Person(order.VisitorId, order.UserId);
        if (!_byPerson.TryGetValue(person, out var orders))
            _byPerson[person] = orders = [];
        orders.Add(order.Id);
        if (_oldest.Count > MostFound)
            Forget(_oldest.Dequeue());
    }

    private void Forget(string id)
    {
        if (!_places.Remove(id, out var place) || !_byPerson.TryGetValue(place.Person, out var orders))
            return;
        orders.Remove(id);
        if (orders.Count == 0)
            _byPerson.Remove(place.Person);
    }

    /// <summary>Where an order lies.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Offset">Its first byte.</param>
    /// <param name="Length">Its bytes, without the line's end.</param>
    private readonly record struct OrderPlace(string File, long Offset, int Length)
    {
        /// <summary>Whose list it is in.</summary>
        public string Person { get; init; } = "";
    }
}
