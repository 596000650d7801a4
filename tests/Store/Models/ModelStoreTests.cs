using System.Text.Json;
using Platform.Store.Files;
using Platform.Store.Models;

namespace Platform.Store.Tests.Models;

public sealed class ModelStoreTests : IDisposable
{
    private readonly TemporaryData _data = new();
    private readonly FixedTime _time = new();
    private readonly ModelStore _store;

    public ModelStoreTests() => _store = new ModelStore(_data.Folder, new LocalAliasStore(), _time);

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_version_is_there_when_its_manifest_is_and_not_before()
    {
        var (version, files) = _store.Begin("m");
        files.Write("numbers", [1, 2, 3]);
        Assert.Empty(_store.Versions("m"));
        Assert.Null(_store.Find("m", version));
        Assert.Throws<ArgumentException>(() => _store.TryPromote("m", version, null, "test", "half-written"));

        Commit(version, files);

        Assert.Equal(version, Assert.Single(_store.Versions("m")).Version);
        Assert.Equal([1, 2, 3], _store.Open(_store.Find("m", version)!).ReadArray<int>("numbers"));
    }

    [Fact]
    public void Versions_of_one_second_have_different_names_and_the_newest_stands_first()
    {
        var names = Enumerable.Range(0, 3).Select(_ => NewVersion()).ToArray();
        _time.Now = _time.Now.AddSeconds(1);
        var last = NewVersion();
        Assert.Equal([last, .. names.Reverse()], _store.Versions("m").Select(version => version.Version));
    }

    [Theory]
    [InlineData("{ \"name\": \"m\"")]
    [InlineData("null")]
    [InlineData("[]")]
    public void A_torn_manifest_is_no_version(string manifest)
    {
        var version = NewVersion();
        File.WriteAllText(Path.Combine(_data.Folder.Models, "m", version, "manifest.json"), manifest);
        Assert.Empty(_store.Versions("m"));
    }

    [Fact]
    public void A_copy_under_another_name_is_no_version()
    {
        var version = NewVersion();
        var copy = Path.Combine(_data.Folder.Models, "m", "20990101T000000Z");
        Directory.CreateDirectory(copy);
        File.Copy(Path.Combine(_data.Folder.Models, "m", version, "manifest.json"), Path.Combine(copy, "manifest.json"));
        Assert.Equal(version, Assert.Single(_store.Versions("m")).Version);
    }

    [Fact]
    public void Folders_that_are_no_models_disturb_nobody()
    {
        NewVersion();
        Directory.CreateDirectory(Path.Combine(_data.Folder.Models, "lost+found"));
        Directory.CreateDirectory(Path.Combine(_data.Folder.Models, "m", ".trash"));
        Assert.Equal(["m"], _store.Names);
        Assert.Single(_store.Versions("m"));
    }

    [Fact]
    public void Of_two_who_promote_at_once_one_is_told()
    {
        var (first, second) = (NewVersion(), NewVersion());
        Assert.True(_store.TryPromote("m", first, was: null, "a", "first"));
        Assert.False(_store.TryPromote("m", second, was: null, "b", "believes there is none"));
        Assert.Equal(first, _store.ChampionOf("m")!.Version);
    }

    [Fact]
    public void Many_who_promote_at_once_make_one_champion_after_the_other()
    {
        var versions = Enumerable.Range(0, 4).Select(_ => NewVersion()).ToArray();
        var won = 0;
        Parallel.ForEach(versions, version =>
        {
            if (_store.TryPromote("m", version, was: null, version, "race"))
                Interlocked.Increment(ref won);
        });
        Assert.Equal(1, won);
        Assert.Single(_store.Promotions("m"));
    }

    [Fact]
    public void A_champion_remembers_who_was_before_so_that_a_rollback_brings_it_back()
    {
        var (first, second) = (NewVersion(), NewVersion());
        _store.TryPromote("m", first, null, "test", "first");
        _time.Now = _time.Now.AddSeconds(1);
        _store.TryPromote("m", second, _store.ChampionOf("m"), "test", "better");
        Assert.Equal(first, _store.ChampionOf("m")!.Previous);
        _time.Now = _time.Now.AddSeconds(1);

        _store.TryPromote("m", _store.ChampionOf("m")!.Previous!, _store.ChampionOf("m"), "test", "rolled back");

        Assert.Equal(first, _store.ChampionOf("m")!.Version);
        Assert.Equal(["rolled back", "better", "first"], _store.Promotions("m").Select(promotion => promotion.Reason));
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("..")]
    public void No_name_leads_out_of_the_store(string name)
    {
        Assert.Throws<ArgumentException>(() => _store.Versions(name));
        Assert.Throws<ArgumentException>(() => _store.Find("m", name));
        Assert.Throws<ArgumentException>(() => _store.ChampionOf(name));
    }

    [Fact]
    public void A_champion_file_that_names_nothing_is_said_to_be_corrupt()
    {
        _data.Write("models/m/champion", "{");
        Assert.Throws<CorruptVersionException>(() => _store.ChampionOf("m"));
    }

    private string NewVersion()
    {
        var (version, files) = _store.Begin("m");
        Commit(version, files);
        return version;
    }

    private void Commit(string version, VersionWriter files) => _store.Commit(new VersionManifest
    {
        Name = "m",
        Version = version,
        CreatedAt = _time.Now,
        CodeVersion = "test",
        Seed = 1,
        Data = new DataWindow(null, null, 0, 0),
        Parameters = JsonSerializer.SerializeToElement(new { }),
        Metrics = new Dictionary<string, double>(),
        Verdict = "",
        Files = files.Files,
    });
}
