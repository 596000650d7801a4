namespace Platform.Store.Tests;

public sealed class DataFolderTests
{
    [Fact]
    public void Everything_lies_in_one_folder() =>
        Assert.Equal(("/srv/data/events", "/srv/data/people"), (new DataFolder("/srv/data").Events, new DataFolder("/srv/data").People));

    [Fact]
    public void Buckets_that_lie_apart_are_found_by_their_kinds()
    {
        var folder = new DataFolder("/gcs/shop-{kind}");

        Assert.Equal(
            ["/gcs/shop-catalogue", "/gcs/shop-events", "/gcs/shop-experiments", "/gcs/shop-mail", "/gcs/shop-models", "/gcs/shop-people"],
            new[] { folder.Events, folder.Catalogue, folder.Models, folder.Experiments, folder.Mail, folder.People }.Order(StringComparer.Ordinal));
    }
}
