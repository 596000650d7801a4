using CsCheck;
using Platform.Store.Files;
using Platform.Store.People;

namespace Platform.Store.Tests.People;

public sealed class HistoryTableTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Every_history_is_found_again_and_a_stranger_has_none() =>
        Gen.Dictionary(Gen.ULong, Gen.Select(Gen.Int[0, 50], Gen.Bool).Array[0, 6])[0, 20].Sample(people =>
        {
            using var data = new TemporaryData();
            var histories = people.ToDictionary(person => (UInt128)person.Key * 3, person => new History(
                [.. person.Value.Select(entry => $"p{entry.Item1}")], [.. person.Value.Select(entry => entry.Item2)]));

            HistoryTable.Write(data.Folder, histories, Now);
            var table = HistoryTable.Read(data.Folder);

            Assert.Equal(histories.Count, table.Count);
            foreach (var (key, history) in histories)
            {
                Assert.Equal(history.Products, table.Find(key).Products);
                Assert.Equal(history.Owned, table.Find(key).Owned);
                Assert.Empty(table.Find(key + 1).Products);
            }
        }, iter: 50);

    [Fact]
    public void The_newest_whole_table_counts_and_who_was_erased_is_soon_nowhere()
    {
        using var data = new TemporaryData();
        for (var minute = 0; minute < 3; minute++)
            HistoryTable.Write(data.Folder, Histories($"p{minute}"), Now.AddMinutes(minute));
        // One that is still being written, or was cut off.
        Directory.CreateDirectory(Path.Combine(data.Folder.People, "histories", "20991231T000000Z-x"));

        Assert.Equal(["p2"], HistoryTable.Read(data.Folder).Find(1).Products);
        Assert.Equal(2, Directory.EnumerateFiles(data.Folder.People, "manifest.json", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void A_table_that_is_not_what_its_manifest_says_is_refused()
    {
        using var data = new TemporaryData();
        HistoryTable.Write(data.Folder, Histories("p"), Now);
        var entries = Directory.EnumerateFiles(data.Folder.People, "entries", SearchOption.AllDirectories).Single();
        File.WriteAllBytes(entries, [9, 9, 9, 9]);
        Assert.Throws<CorruptVersionException>(() => HistoryTable.Read(data.Folder));
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(entries)!, "manifest.json"), "[{");
        Assert.Throws<CorruptVersionException>(() => HistoryTable.Read(data.Folder));
    }

    [Fact]
    public void A_pseudonym_needs_the_secret_and_stays_the_same_with_it()
    {
        using var data = new TemporaryData();
        using var other = new TemporaryData();
        var key = Pseudonyms.Of(data.Folder).Of("u1");
        Assert.Equal(key, Pseudonyms.Of(data.Folder).Of("u1"));
        Assert.NotEqual(key, Pseudonyms.Of(data.Folder).Of("u2"));
        Assert.NotEqual(key, Pseudonyms.Of(other.Folder).Of("u1"));
    }

    private static Dictionary<UInt128, History> Histories(string product) => new() { [1] = new History([product], [true]) };
}
