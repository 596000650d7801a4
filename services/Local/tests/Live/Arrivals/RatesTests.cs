using System.IO.Compression;
using System.Text;
using Platform.Hosting.Verbs;
using Platform.Local.Live;
using Platform.Local.Live.Arrivals;

namespace Platform.Local.Tests.Live.Arrivals;

public sealed class RatesTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_number_is_a_rate_that_never_changes()
    {
        var rate = Read("12.5");
        Assert.Equal([12.5, 12.5], new[] { rate.At(0), rate.At(1_000_000) });
        Assert.Null(rate.Seconds);
    }

    [Fact]
    public void A_campaign_brings_eight_times_as_many_within_45_seconds_and_lets_them_go_slowly()
    {
        var rate = Read("campaign", scale: 3);
        Assert.Equal([3, 3, 24, 24], new[] { rate.At(0), rate.At(120), rate.At(165), rate.At(464) });
        Assert.InRange(rate.At(1_365), 13, 14);
        Assert.Equal(3, rate.At(100_000));
    }

    [Fact]
    public void Black_friday_follows_the_time_of_day_and_is_highest_in_the_evening()
    {
        var rate = Read("black-friday");
        var day = Enumerable.Range(0, 24 * 60).Select(minute => (minute, rate: rate.At(minute * 60))).ToArray();
        // It is nine: the evening is eleven hours away.
        Assert.Equal(8, rate.At(11 * 3_600));
        Assert.Equal(8, day.Max(one => one.rate));
        Assert.Equal(6, rate.At((15 * 3_600) + 60));
        Assert.Equal(rate.At(0), rate.At(24 * 3_600));
    }

    [Fact]
    public void A_usual_day_is_the_scale_on_average()
    {
        var rate = Read("everyday", scale: 10);
        Assert.InRange(Enumerable.Range(0, 24 * 360).Average(second => rate.At(second * 10)), 9.9, 10.1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_trace_is_scaled_and_may_begin_later(bool isPacked)
    {
        var rate = Read(Write("trace.txt" + (isPacked ? ".gz" : ""), "3\n0\n10\n2.5\n"), scale: 2, from: 1);
        Assert.Equal(3, rate.Seconds);
        Assert.Equal([0, 20, 5, 0], Enumerable.Range(0, 4).Select(second => rate.At(second)));
    }

    [Theory]
    [InlineData("0", "--shoppers: expected more than 0 and at most 100000 sessions a second, found 0.")]
    [InlineData("-3", "found -3.")]
    [InlineData("NaN", "found NaN.")]
    [InlineData("nowhere.txt", "--shoppers: nowhere.txt: there is no such file, and it is no rate and no profile.")]
    [InlineData("campain", "--shoppers: campain: there is no such file, and it is no rate and no profile.")]
    public void What_is_none_of_these_is_refused_with_a_sentence(string shoppers, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<UserException>(() => Read(shoppers)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1\nmany\n", 0, ":2: expected a number of 0 or more, found 'many'.")]
    [InlineData("1\n-1\n", 0, ":2: expected a number of 0 or more, found '-1'.")]
    [InlineData("1\n2\n", 5, "has 2 seconds; nothing is left from second 5 on.")]
    [InlineData("1\n0\n0\n", 1, "nobody comes from second 1 on.")]
    public void A_trace_that_is_none_is_refused_with_its_line(string text, long from, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<UserException>(() => Read(Write("trace", text), from: from)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_gzip_and_a_rate_that_is_to_begin_later_are_refused()
    {
        var damaged = Path.Combine(_folder.Path, "damaged.gz");
        File.WriteAllText(damaged, "1\n2\n");
        Assert.Contains("is no gzip file", Assert.Throws<UserException>(() => Read(damaged)).Message, StringComparison.Ordinal);
        Assert.Equal("--from is for traces, and --shoppers 5 is none.", Assert.Throws<UserException>(() => Read("5", from: 3)).Message);
    }

    private static IRate Read(string shoppers, double scale = 1, long from = 0) =>
        Rates.Read(new LiveOptions { Shoppers = shoppers, Scale = scale, From = from }, Morning);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        using var file = File.Create(path);
        using var stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : (Stream)file;
        stream.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }
}
