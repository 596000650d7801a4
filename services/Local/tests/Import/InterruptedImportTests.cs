using Platform.Store.Events;

namespace Platform.Local.Tests.Import;

public sealed class InterruptedImportTests : IDisposable
{
    private const string Mark = "whole";

    private readonly ImportCommand _import = new();

    public void Dispose() => _import.Dispose();

    [Fact]
    public async Task What_was_cut_off_while_it_was_read_is_gone_at_the_next_import()
    {
        await StageAsync("1 a 1462752000\n");
        await _import.RunAsync("sessions", _import.File("next.txt", "2 b 1462752000\n"));
        Assert.Equal(["b"], (await _import.EventsAsync()).Products.Values);
        Assert.Empty(Staged());
    }

    [Fact]
    public async Task What_was_cut_off_while_it_was_put_into_place_is_finished()
    {
        await StageAsync("1 a 1462752000\n1 b 1472752000\n");
        await File.WriteAllTextAsync(Path.Combine(Staged().Single(), Mark), "");
        EventImport.Recover(_import.Data);
        Assert.Equal(["a", "b"], (await _import.EventsAsync()).Products.Values.Order());
        Assert.Empty(Staged());
    }

    [Fact]
    public async Task A_second_import_at_the_same_time_is_refused_and_the_first_goes_on()
    {
        using (var first = EventImport.Begin(_import.Data, DateTimeOffset.UnixEpoch))
        {
            first.Add(DateTimeOffset.UnixEpoch, """{"eventType":"home-page-view","visitorId":"v","eventId":"1","eventTime":"1970-01-01T00:00:00Z"}"""u8);
            var refusal = await Assert.ThrowsAsync<IOException>(() => _import.RunAsync("sessions", _import.File("next.txt", "2 b 1462752000\n")));
            Assert.Contains("another import is running", refusal.Message, StringComparison.Ordinal);
            first.Commit();
        }

        Assert.Equal(1, (await _import.EventsAsync()).Events);
    }

    /// <summary>Leaves an import as a loss of power would: all rows read, none in place.</summary>
    private async Task StageAsync(string rows)
    {
        await _import.RunAsync("sessions", _import.File("cut.txt", rows));
        var staging = Path.Combine(_import.Data.Events, ".import-cut", "events");
        foreach (var file in EventLogFiles.All(_import.Data).ToArray())
        {
            var place = Path.Combine(staging, Path.GetRelativePath(_import.Data.Events, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place);
        }
    }

    private IEnumerable<string> Staged() => Directory.EnumerateDirectories(_import.Data.Events, ".import-*");
}
