using CsCheck;
using Platform.Store.Files;

namespace Platform.Store.Tests.Files;

public sealed class VersionFilesTests
{
    [Fact]
    public void What_is_written_is_read_back() => Gen.Select(Gen.Int.Array, Gen.String.Array[0, 20]).Sample((numbers, texts) =>
    {
        // Lone surrogates are no Unicode text: they are written as the replacement character.
        texts = [.. texts.Select(text => new string([.. text.Where(letter => !char.IsSurrogate(letter))]))];
        using var data = new TemporaryData();
        var writer = new VersionWriter(data.Folder.Root);
        writer.Write("numbers", numbers);
        writer.Write("texts", texts);
        var reader = new VersionReader(data.Folder.Root, writer.Files);
        Assert.Equal(numbers, reader.ReadArray<int>("numbers"));
        Assert.Equal(texts, reader.ReadStrings("texts"));
    }, iter: 100);

    [Fact]
    public void A_file_with_any_bit_changed_is_refused() => Gen.Select(Gen.Int[0, 399], Gen.Int[0, 7]).Sample((at, bit) =>
    {
        using var data = new TemporaryData();
        var writer = new VersionWriter(data.Folder.Root);
        writer.Write("numbers", Enumerable.Range(0, 100).ToArray());
        var path = Path.Combine(data.Folder.Root, "numbers");
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= (byte)(1 << bit);
        File.WriteAllBytes(path, bytes);
        Assert.Throws<CorruptVersionException>(() => new VersionReader(data.Folder.Root, writer.Files).ReadArray<int>("numbers"));
    }, iter: 100);

    [Fact]
    public void A_file_that_is_cut_missing_or_not_named_is_refused()
    {
        using var data = new TemporaryData();
        var writer = new VersionWriter(data.Folder.Root);
        writer.Write("cut", [1, 2, 3]);
        writer.Write("missing", [1]);
        File.WriteAllBytes(Path.Combine(data.Folder.Root, "cut"), [1, 2, 3, 4]);
        File.Delete(Path.Combine(data.Folder.Root, "missing"));
        var reader = new VersionReader(data.Folder.Root, writer.Files);
        Assert.Throws<CorruptVersionException>(() => reader.ReadArray<int>("cut"));
        Assert.Throws<CorruptVersionException>(() => reader.ReadArray<int>("missing"));
        Assert.Throws<CorruptVersionException>(() => reader.ReadArray<int>("never-heard-of"));
    }

    [Fact]
    public void Strings_that_do_not_end_are_refused()
    {
        using var data = new TemporaryData();
        var writer = new VersionWriter(data.Folder.Root);
        writer.Write("texts", new byte[] { 9, 0, 0, 0, 65 });
        writer.Write("negative", new byte[] { 255, 255, 255, 255 });
        var reader = new VersionReader(data.Folder.Root, writer.Files);
        Assert.Throws<CorruptVersionException>(() => reader.ReadStrings("texts"));
        Assert.Throws<CorruptVersionException>(() => reader.ReadStrings("negative"));
    }
}
