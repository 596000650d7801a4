using System.Text.Json;
using Platform.Hosting.Verbs;
using Platform.World;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.Local.Serving;

/// <summary>
/// The demo data of a folder: made once, by seed. A marker says that they are being made and, at the end, that
/// they are made, so that a start that was cut off begins again and imported data are never touched.
/// </summary>
internal sealed class DemoShop(DataFolder data)
{
    private const string Making = "making";
    private const string Made = "made";

    private string MarkerPath => Path.Combine(data.Root, "demo.json");

    /// <summary>Whether the folder holds no data, so that a demo shop may be made in it; or one that was cut off.</summary>
    public bool IsWanted => ReadMarker() is { } marker ? marker.State != Made : !HasData();

    /// <summary>Whether the folder holds a demo shop, whole or not.</summary>
    public bool IsDemo => ReadMarker() is not null;

    /// <summary>The seed of the demo shop that the folder holds; null where it holds none.</summary>
    public int? Seed => ReadMarker()?.Seed;

    /// <summary>The world of the demo shop that the folder holds; null where it holds none that is whole.</summary>
    public WorldOptions? World => ReadMarker() is { State: Made } marker ? marker.World : null;

    /// <summary>The day that the shop has come to, from 0, the one on which it was made.</summary>
    public int Day => ReadMarker()?.Day ?? 0;

    /// <summary>Lets the shop's next day begin: what arrives and what changes is written into the catalogue.</summary>
    /// <param name="world">The shop's world.</param>
    /// <param name="now">When that is, by the wall.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void BeginNextDay(DemoWorld world, DateTimeOffset now)
    {
        var marker = ReadMarker() ?? throw new InvalidOperationException("The folder holds no demo shop.");
        world.WriteCatalogueChanges(data, marker.Day + 1, now);
        WriteMarker(marker with { Day = marker.Day + 1 });
    }

    /// <summary>Deletes everything that a demo shop left in the folder.</summary>
    /// <exception cref="UserException">The folder holds other data.</exception>
    public void Clear()
    {
        if (!IsDemo && HasData())
            throw new UserException($"{data.Root} holds data that were imported; --fresh deletes a demo shop only. Name another folder by --data.");
        foreach (var folder in new[] { data.Events, data.Catalogue, data.Models, data.Experiments, data.Mail, data.People, data.Shop })
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }

        File.Delete(MarkerPath);
    }

    /// <summary>Makes the shop: its catalogue, and what its customers did.</summary>
    /// <param name="options">How large.</param>
    /// <param name="catalogueIsThere">Is called when products can be shown.</param>
    /// <param name="progress">Is told what is being done, and how much of it is, 0 to 1.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Make(WorldOptions options, Action catalogueIsThere, Action<string, double> progress)
    {
        if (IsDemo)
            Clear();
        Directory.CreateDirectory(data.Root);
        WriteMarker(new Marker(Making, options.Seed, options));
        progress("products", 0);
        var world = DemoWorld.Create(options);
        world.WriteCatalogue(data);
        progress("products", 1);
        catalogueIsThere();
        world.WriteHistory(data, part => progress("events", part));
        WriteMarker(new Marker(Made, options.Seed, options));
    }

    private bool HasData() => CatalogueFiles.All(data).Count > 0 || EventLogFiles.All(data).Any();

    private Marker? ReadMarker()
    {
        if (!File.Exists(MarkerPath))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Marker>(File.ReadAllText(MarkerPath));
        }
        catch (JsonException)
        {
            // Only a demo shop has the file; who cannot say that it is made is not made.
            return new Marker(Making, 0, null);
        }
    }

    private void WriteMarker(Marker marker)
    {
        var draft = MarkerPath + ".draft";
        File.WriteAllText(draft, JsonSerializer.Serialize(marker));
        File.Move(draft, MarkerPath, overwrite: true);
    }

    private sealed record Marker(string State, int Seed, WorldOptions? World)
    {
        public int Day { get; init; }
    }
}
