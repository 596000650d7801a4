using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>A bucket of Cloud Storage, by the part of its JSON API that knows generations.</summary>
internal sealed class FakeBucket
{
    private readonly Dictionary<string, (long Generation, string Content, string Type)> _objects = [];
    private long _generations = 1000;

    /// <summary>The names of the objects.</summary>
    public IEnumerable<string> Names => _objects.Keys.Order(StringComparer.Ordinal);

    public string this[string name] => _objects[name].Content;

    /// <summary>Puts an object there, whatever was there before.</summary>
    public void Put(string name, string content, string type = "application/octet-stream") => _objects[name] = (++_generations, content, type);

    public void Remove(string name) => _objects.Remove(name);

    /// <summary>Puts what is there into a folder.</summary>
    public void CopyTo(string folder)
    {
        foreach (var (name, one) in _objects)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, one.Content);
        }
    }

    public object? Get(string name, IReadOnlyDictionary<string, string> query)
    {
        var one = Find(name);
        if (query.GetValueOrDefault("alt") != "media")
            return Values.FromJson($$"""{"name":"{{name}}","generation":"{{one.Generation}}"}""");
        if (query.TryGetValue("generation", out var generation) && generation != Text(one.Generation))
            throw WorkflowError.Http(404, "No such object.");
        return one.Type == "application/json" ? Values.FromJson(one.Content) : Encoding.UTF8.GetBytes(one.Content);
    }

    /// <summary>Names under a prefix; those with a delimiter after it as prefixes themselves, in order.</summary>
    public object? List(IReadOnlyDictionary<string, string> query)
    {
        var (prefix, delimiter) = (query["prefix"], query.GetValueOrDefault("delimiter"));
        var names = Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        int End(string name) => delimiter is null ? -1 : name.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal);
        var answer = new Dictionary<string, object?>();
        var prefixes = names.Where(name => End(name) >= 0).Select(name => name[..(End(name) + 1)]).Distinct().Cast<object?>().ToList();
        var items = names.Where(name => End(name) < 0).Select(object? (name) => new Dictionary<string, object?> { ["name"] = name }).ToList();
        // What is empty is not there.
        if (prefixes.Count > 0)
            answer["prefixes"] = prefixes;
        if (items.Count > 0)
            answer["items"] = items;
        return answer;
    }

    public object? Insert(IReadOnlyDictionary<string, string> query, object? body)
    {
        Assert.Equal("media", query["uploadType"]);
        var name = query["name"];
        Match(query, name);
        Put(name, JsonSerializer.Serialize(body), "application/json");
        return Values.FromJson($$"""{"name":"{{name}}","generation":"{{_objects[name].Generation}}"}""");
    }

    public object? Delete(string name, IReadOnlyDictionary<string, string> query)
    {
        Find(name);
        Match(query, name);
        _objects.Remove(name);
        return null;
    }

    private (long Generation, string Content, string Type) Find(string name) =>
        _objects.TryGetValue(name, out var one) ? one : throw WorkflowError.Http(404, "No such object.");

    private void Match(IReadOnlyDictionary<string, string> query, string name)
    {
        var generation = _objects.TryGetValue(name, out var one) ? one.Generation : 0;
        if (query.TryGetValue("ifGenerationMatch", out var expected) && expected != Text(generation))
            throw WorkflowError.Http(412, "At least one of the pre-conditions did not hold.");
    }

    private static string Text(long generation) => generation.ToString(CultureInfo.InvariantCulture);
}
