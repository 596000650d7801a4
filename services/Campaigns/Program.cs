using Platform.Campaigns;
using Platform.Hosting;

return await ServiceHost.RunAsync<CampaignsService>(args);
