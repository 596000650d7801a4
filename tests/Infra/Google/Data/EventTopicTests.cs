namespace Platform.Infra.Tests.Google.Data;

[Collection(EnvironmentCollection.Name)]
public sealed class EventTopicTests
{
    [Fact]
    public async Task The_topic_refuses_what_is_no_event_and_keeps_its_messages_in_the_region_under_our_key()
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Equal("PROTOCOL_BUFFER", cloud.Input("events-schema", "type"));
        Assert.Equal(["encoding=JSON", "schema=events-schema-id"], cloud.Texts("events-topic", "schemaSettings"));
        Assert.Equal(["europe-west1"], cloud.Items("events-topic", "messageStoragePolicy", "allowedPersistenceRegions"));
        Assert.Equal(("messages-key", "messages-key"), (cloud.Input("events-topic", "kmsKeyName"), cloud.Input("events-dead-letters", "kmsKeyName")));
    }

    [Fact]
    public async Task What_could_not_be_delivered_is_not_refused_again_and_waits_for_somebody()
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Null(cloud.Input("events-dead-letters", "schemaSettings"));
        Assert.Equal("events-dead-letters-id", cloud.Input("events-dead-letters-waiting", "topic"));
        Assert.Equal("2678400s", cloud.Input("events-dead-letters-waiting", "messageRetentionDuration"));
        Assert.Equal("", cloud.Input("events-dead-letters-waiting", "expirationPolicy", "ttl"));
    }

    [Fact]
    public async Task Events_go_into_files_of_lines_and_into_rows()
    {
        var cloud = await ShopData.MadeAsync(data => data.Deliver());

        Assert.Equal("shop-ml-test-events", cloud.Input("delivery-files", "cloudStorageConfig", "bucket"));
        Assert.NotNull(cloud.Input("delivery-files", "cloudStorageConfig", "textConfig"));
        Assert.Equal("shop-ml-test.events.user_events", cloud.Input("delivery-rows", "bigqueryConfig", "table"));
        Assert.Equal((true, true), (cloud.Input("delivery-rows", "bigqueryConfig", "useTableSchema"), cloud.Input("delivery-rows", "bigqueryConfig", "dropUnknownFields")));
    }

    [Theory]
    [InlineData("delivery-files")]
    [InlineData("delivery-rows")]
    public async Task No_event_is_given_up_without_being_put_aside(string subscription)
    {
        var cloud = await ShopData.MadeAsync(data => data.Deliver());

        Assert.Equal("events-topic-id", cloud.Input(subscription, "topic"));
        Assert.Equal("events-dead-letters-id", cloud.Input(subscription, "deadLetterPolicy", "deadLetterTopic"));
        Assert.Equal("", cloud.Input(subscription, "expirationPolicy", "ttl"));
        // A file is open for less than its messages may go unacknowledged.
        Assert.True((double)cloud.Input(subscription, "ackDeadlineSeconds")! > 300);
    }
}
