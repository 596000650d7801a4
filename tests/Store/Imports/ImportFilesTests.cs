using System.IO.Compression;
using System.Text;
using Platform.Store.Imports;

namespace Platform.Store.Tests.Imports;

public sealed class ImportFilesTests
{
    [Theory]
    [InlineData("SessionId\tItemId\tTime\n1\t2\t1396860669.277\n", InteractionFormat.Sessions)]
    [InlineData("SessionId,ItemId,Time\n1,2,1396860669.277\n", InteractionFormat.Sessions)]
    [InlineData("1\t2\t1396860669\n1\t3\t1396860670\n", InteractionFormat.Sessions)]
    [InlineData("1 2 1396860669.277\n", InteractionFormat.Sessions)]
    [InlineData("1\t2\t2014-04-07 08:51:09\n", InteractionFormat.Sessions)]
    [InlineData("1 22 33 44\n2 33\n", InteractionFormat.Sequences)]
    [InlineData("1 22 33\n2 33 44\n", InteractionFormat.Sequences)]
    [InlineData("citrus fruit,margarine\nwhole milk\n", InteractionFormat.Baskets)]
    [InlineData("whole milk\ncitrus fruit,margarine\n", InteractionFormat.Baskets)]
    [InlineData("1,2,3\n4,5\n", InteractionFormat.Baskets)]
    public void The_kind_of_a_file_is_told_by_its_first_lines_packed_or_not(string text, InteractionFormat format)
    {
        using var data = new TemporaryData();
        Assert.Equal(format, InteractionFormats.Of(data.Write("plain", text)));
        var packed = Path.Combine(data.Folder.Root, "packed.txt");
        using (var stream = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes(text));
        Assert.Equal(format, InteractionFormats.Of(packed));
    }

    [Theory]
    [InlineData("1\t2\t10\r\n", "1", "2", 10_000)]
    [InlineData("SessionId ItemId Time\n1 2 10.5\n", "1", "2", 10_500)]
    [InlineData("1;2;1970-01-01T00:00:10Z", "1", "2", 10_000)]
    [InlineData("s 1\ta b\t1970-01-01 00:00:10", "s 1", "a b", 10_000)]
    public void Clicks_are_read_whatever_parts_the_fields(string text, string session, string product, long milliseconds)
    {
        using var data = new TemporaryData();
        var click = Assert.Single(SessionsFile.Read(data.Write("clicks", text), new BadRows(0)));
        Assert.Equal(new SessionClick(session, product, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)), click);
    }

    [Theory]
    [InlineData("SessionId\tItemId\tTime\n1\t2\t10\n1\t2\n", 3, "2 fields")]
    [InlineData("1\t2\tsoon\n", 1, "\"soon\"")]
    [InlineData("1\t2\t-5\n", 1, "\"-5\"")]
    [InlineData("1\t2\tNaN\n", 1, "\"NaN\"")]
    public void A_bad_row_is_named_with_file_and_line(string text, int line, string reason)
    {
        using var data = new TemporaryData();
        var path = data.Write("clicks", text);
        var row = Assert.Throws<BadRowException>(() => SessionsFile.Read(path, new BadRows(0)).ToArray()).Row;
        Assert.Equal((path, line), (row.File, row.Line));
        Assert.Contains(reason, row.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_bad_rows_are_left_out_as_are_forgiven_and_one_more_ends_it()
    {
        using var data = new TemporaryData();
        var path = data.Write("sequences", "1 2\nlonely\n3 4\nlonely\n5 6\n");
        Assert.Equal(3, SequencesFile.Read(path, new BadRows(2)).Count());
        Assert.Throws<BadRowException>(() => SequencesFile.Read(path, new BadRows(1)).Count());
    }
}
